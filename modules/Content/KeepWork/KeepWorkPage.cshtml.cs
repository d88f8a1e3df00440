using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>For the script of the form: keeps what is being typed, and tells who else is changing the item.</summary>
[RequirePermission(Permission.EditContent, Or = Permission.SubmitContent), ParkWork, OwnTransaction]
internal sealed class KeepWorkPage(OpenForm open, KeptWorks kept, CurrentMember me, TimeProvider clock) : PageModel
{
    private const int Longest = 2_000_000;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? id, CancellationToken cancellation) =>
        id is null || (await open.StoredAsync(id, cancellation)) is null ? NotFound() : await AnswerAsync(id, "", cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Request.HasFormContentType || await open.PostedAsync(Request.Form, cancellation) is not var (form, stored) || !open.IsFor(stored))
            return NotFound();
        if (Request.ContentLength > Longest)
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        await kept.KeepAsync(me.Reader, form, stored, cancellation);
        return await AnswerAsync(form.ContentItemId, $"Automatisch bewaard om {DutchTime.Time(clock.GetUtcNow())}.", cancellation);
    }

    private async Task<JsonResult> AnswerAsync(string id, string said, CancellationToken cancellation)
    {
        var (_, others) = await kept.InAsync(id, me.Reader, cancellation);
        return new JsonResult(new { bewaard = said, collegas = string.Join(' ', others.Select(other => other.Words)) });
    }
}
