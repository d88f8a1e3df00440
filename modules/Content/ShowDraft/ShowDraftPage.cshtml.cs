using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace DiversInclusief.Content;

/// <summary>The latest version, or an earlier one, exactly as its page would show it.</summary>
[RequirePermission(Permission.EditContent, Or = Permission.SubmitContent)]
internal sealed class ShowDraftPage(Drafts drafts, ReadItem read, CurrentMember me, ICompositeViewEngine views) : PageModel
{
    public ItemReading Reading { get; private set; } = null!;

    public string View { get; private set; } = "_Item";

    public async Task<IActionResult> OnGetAsync(string id, [FromQuery] string? versie, CancellationToken cancellation)
    {
        var item = versie is null ? await drafts.LatestAsync(id, cancellation) : await drafts.VersionAsync(id, versie, cancellation);
        if (item is null || !me.Reader.MayEdit(item.Owner) || await read.ReadAsync(item, me.Reader, cancellation) is not { } reading)
            return NotFound();
        Reading = reading;
        View = views.FindView(PageContext, "Item-" + item.ContentType, isMainPage: false).Success ? "Item-" + item.ContentType : View;
        return Page();
    }
}
