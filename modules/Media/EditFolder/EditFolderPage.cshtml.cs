using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Media;

/// <summary>A new folder, or the name and place of one.</summary>
[RequirePermission(Permission.ManageMedia)]
internal sealed class EditFolderPage(MediaFolders folders, EditFolderHandler handler) : PageModel
{
    private const string New = "nieuw";

    [BindProperty]
    public FolderForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public FolderTree Folders { get; private set; } = null!;

    /// <summary>Null for a new one.</summary>
    public MediaFolder? Folder { get; private set; }

    public string Back => Form.ParentId is { Length: > 0 } parent ? "/beheer/media?map=" + parent : "/beheer/media";

    public IEnumerable<SelectListItem> Places => Folders.All.Where(place => Folder is null || !Folders.IsWithin(place.Id, Folder.Id))
        .Select(place => new SelectListItem(place.Name, place.Id)).Prepend(new SelectListItem("Bovenaan", ""));

    public async Task<IActionResult> OnGetAsync(string id, [FromQuery(Name = "in")] string? parent, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        Form = new FolderForm { Name = Folder?.Name, ParentId = Folder?.ParentId ?? Folders.Find(parent)?.Id };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? actie, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        return actie == "verwijderen" && Folder is not null ? await RemoveAsync(Folder, cancellation) : await SaveAsync(cancellation);
    }

    private async Task<IActionResult> SaveAsync(CancellationToken cancellation)
    {
        var (saved, field, error) = await handler.SaveAsync(Folder, Form, Folders, cancellation);
        if (saved is null)
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", error);
            return Page();
        }
        Happened = Folder is null ? "De map is gemaakt." : "De map is gewijzigd.";
        return LocalRedirect("/beheer/media?map=" + saved.Id);
    }

    private async Task<IActionResult> RemoveAsync(MediaFolder folder, CancellationToken cancellation)
    {
        if (await handler.RemoveAsync(folder, Folders, cancellation) is { } error)
        {
            ModelState.AddModelError("", error);
            return Page();
        }
        Happened = $"De map ‘{folder.Name}’ is verwijderd.";
        return LocalRedirect(folder.ParentId.Length > 0 ? "/beheer/media?map=" + folder.ParentId : "/beheer/media");
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        Folders = await folders.AllAsync(cancellation);
        Folder = Folders.Find(id);
        return Folder is not null || id == New;
    }
}
