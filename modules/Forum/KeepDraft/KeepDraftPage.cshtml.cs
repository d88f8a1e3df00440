using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps what is being typed: for the script of the form every few seconds, and for the button "Bewaar als concept". A text that is not right yet is kept as well.</summary>
[RequirePermission(Permission.Reply), ParkDraft, OwnTransaction, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes)]
internal sealed class KeepDraftPage(AppDb db, Drafts drafts, CheckFiles files, Transaction transaction, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int Longest = 2 * Post.Longest;

    /// <summary>What was wrong with files that came along, for the page that the writer comes back to.</summary>
    [TempData(Key = AttachField.Told)]
    public string? Refused { get; set; }

    [BindProperty]
    public StartTopicForm Form { get; set; } = new();

    /// <param name="bij">Id of the topic; none for a new one.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery] string? bij, [FromQuery] string? ruimte, CancellationToken cancellation)
    {
        if (await WhereAsync(bij, ruimte, cancellation) is not { } where)
            return NotFound();
        if (Form.Body.Length > Longest || Form.Title.Length > Longest || Form.Poll?.Options.Length > Longest || Form.About?.Length > 26)
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        Refused = files.Join(Form) is { Length: > 0 } refused ? refused : null;
        await transaction.RunAsync(() => drafts.KeepAsync(me.Reader.MemberId!, bij is null ? Draft.OfNew(Form) : FollowSubject.OfTopic(bij), Form, cancellation), cancellation);
        return Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)
            ? new JsonResult(new { bewaard = $"Concept bewaard om {DutchTime.Time(clock.GetUtcNow())}." })
            : LocalRedirect(where);
    }

    private async Task<string?> WhereAsync(string? bij, string? ruimte, CancellationToken cancellation)
    {
        if (bij is not null)
            return await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == bij, cancellation) is { } topic ? $"{ForumAddress.Of(topic)}#reageer" : null;
        return me.Reader.May(Permission.StartTopic) && await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(r => r.Slug == ruimte, cancellation) is { } room
            ? $"{ForumAddress.Of(room)}/{(Form.Poll is not null ? "peiling" : Form.About is { Length: > 0 } item ? $"nieuw?over={Uri.EscapeDataString(item)}" : "nieuw")}" : null;
    }
}
