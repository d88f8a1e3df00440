using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

[RequirePermission(Permission.ManageMedia)]
// As with any upload, the handler commits by itself.
[OwnTransaction]
// Room for a file that is too large to arrive and be told so next to its field.
[RequestSizeLimit(4 * IncomingFile.LargestBytes)]
internal sealed class ReplaceMediaPage(AppDb db, ReplaceMediaHandler handler) : PageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public MediaFile Media { get; private set; } = null!;

    public string Accept => Media.Width > 0 ? ".jpg,.jpeg,.png,.webp" : Path.GetExtension(Media.Path);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await db.Set<MediaFile>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id, cancellation) is not { } file)
            return NotFound();
        Media = file;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        if (await ReplaceAsync(cancellation) is { Error: { } error })
        {
            ModelState.AddModelError(nameof(Upload), error);
            return Page();
        }
        Happened = Media.Width > 0 ? "Vervangen. Overal staat nu het nieuwe bestand. Klopt de beschrijving nog?" : "Vervangen. Overal staat nu het nieuwe bestand.";
        return LocalRedirect("/beheer/media/" + id);
    }

    private async Task<StoredMedia> ReplaceAsync(CancellationToken cancellation)
    {
        if (Upload is null)
            return StoredMedia.Refused("Kies een bestand.");
        await using var content = Upload.OpenReadStream();
        return await handler.HandleAsync(Media, Upload.FileName, content, cancellation);
    }
}
