using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.EditContent, Or = Permission.SubmitContent)]
internal sealed class ShowVersionsPage(Drafts drafts, RestoreVersionHandler restore, CurrentMember me) : PageModel
{
    private const int Shown = 100;

    public IReadOnlyList<ContentItem> Versions { get; private set; } = [];

    public ContentItem Latest => Versions[0];

    /// <summary>The oldest of a whole list has nothing to differ from.</summary>
    public bool HasOneBefore(ContentItem version) => Versions.Count == Shown || version != Versions[^1];

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        Versions = await drafts.VersionsAsync(id, Shown, cancellation);
        return Versions.Count > 0 && me.Reader.MayEdit(Latest.Owner) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string id, string versie, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        var result = await restore.HandleAsync(id, versie, me.Reader, cancellation);
        if (result.Succeeded)
        {
            Happened = "De oude versie is teruggezet als concept. Lezers zien die pas als je publiceert.";
            return LocalRedirect($"/beheer/inhoud/{id}");
        }
        ModelState.AddModelError("", result.Errors is [var error, ..] ? error.Message : "Iemand heeft dit intussen gewijzigd. Probeer het opnieuw.");
        return Page();
    }
}
