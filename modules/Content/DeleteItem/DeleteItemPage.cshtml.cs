using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.DeleteContent)]
internal sealed class DeleteItemPage(Drafts drafts, ContentDefinitions definitions, DeleteHandler delete, CurrentMember me) : PageModel
{
    public ContentItem Item { get; private set; } = null!;

    /// <summary>The version that was looked at: who confirms, confirms what is on the page.</summary>
    [BindProperty]
    public string BasedOn { get; set; } = "";

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await drafts.LatestAsync(id, cancellation) is not { } item || !(await definitions.AllAsync(cancellation)).Editable().Any(type => type.Name == item.ContentType))
            return NotFound();
        (Item, BasedOn) = (item, item.ContentItemVersionId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        var seen = BasedOn;
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        var title = Item.DisplayText;
        if ((await delete.HandleAsync(new Delete(id, seen, me.Reader), cancellation)).Succeeded)
        {
            Happened = $"‘{title}’ is verwijderd.";
            return LocalRedirect("/beheer/inhoud");
        }
        ModelState.Clear();
        ModelState.AddModelError("", "Iemand heeft dit intussen gewijzigd. Kijk nog eens voordat je het verwijdert.");
        return Page();
    }
}
