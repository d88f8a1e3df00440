using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>One file: what is said of it, where it stands, where it is used.</summary>
[RequirePermission(Permission.ManageMedia)]
internal sealed class EditMediaPage(AppDb db, MediaFolders folders, EditMediaHandler handler) : PageModel
{
    private const int MostUses = 100;

    [BindProperty]
    public MediaForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public MediaFile Media { get; private set; } = null!;
    public MediaCard Card => MediaCard.Of(Media);
    public FolderTree Folders { get; private set; } = null!;
    public IReadOnlyList<MediaUse> Uses { get; private set; } = [];
    public IEnumerable<SelectListItem> FolderChoices => Folders.All.Select(folder => new SelectListItem(folder.Name, folder.Id)).Prepend(new SelectListItem("Geen map", ""));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } missing)
            return missing;
        Form = MediaForm.Of(Media);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } missing)
            return missing;
        Form.Check(ModelState, Card.IsImage, Folders);
        if (!ModelState.IsValid)
            return Page();
        await handler.HandleAsync(id, Form.Write, cancellation);
        Happened = "Bewaard.";
        return LocalRedirect("/beheer/media/" + id);
    }

    private async Task<NotFoundResult?> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await db.Set<MediaFile>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id, cancellation) is not { } file)
            return NotFound();
        (Media, Folders) = (file, await folders.AllAsync(cancellation));
        Uses = await db.Set<MediaUse>().AsNoTracking().Where(use => use.Path == file.Path).OrderBy(use => use.Source).ThenBy(use => use.Key).Take(MostUses).ToListAsync(cancellation);
        return null;
    }
}
