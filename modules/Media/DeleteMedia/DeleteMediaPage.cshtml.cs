using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Removes a file that nothing shows. Its bytes go a week later, together with others that have no row any more, so that a backup of the database never misses one.</summary>
[RequirePermission(Permission.ManageMedia)]
internal sealed class DeleteMediaPage(AppDb db) : PageModel
{
    private const int MostUses = 100;

    [TempData]
    public string? Happened { get; set; }

    public MediaFile Media { get; private set; } = null!;
    public IReadOnlyList<MediaUse> Uses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Id == id, cancellation) is not { } file)
            return NotFound();
        Media = file;
        Uses = await db.Set<MediaUse>().AsNoTracking().Where(use => use.Path == file.Path).OrderBy(use => use.Source).ThenBy(use => use.Key).Take(MostUses).ToListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        if (Uses.Count > 0)
        {
            ModelState.AddModelError("", "Dit bestand wordt nog gebruikt. Haal het eerst weg uit wat hieronder staat.");
            return Page();
        }
        await db.Set<MediaWord>().Where(word => word.FileId == id).ExecuteDeleteAsync(cancellation);
        await db.Set<MediaFile>().Where(file => file.Id == id).ExecuteDeleteAsync(cancellation);
        Happened = $"‘{Media.Name}’ is verwijderd.";
        return LocalRedirect("/beheer/media");
    }
}
