using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Media;

[RequirePermission(Permission.ManageMedia)]
// Making copies takes seconds, in which the one writer of SQLite must stay free; the handler commits by itself.
[OwnTransaction]
[RequestSizeLimit(IncomingFile.LargestBytes + 1_000_000)]
internal sealed class UploadMediaPage(MediaFiles files, StoreMediaHandler store) : PageModel
{
    private const int PageSize = 24;

    [BindProperty]
    public string? Folder { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [TempData]
    public string? Stored { get; set; }

    public IReadOnlyList<MediaCard> Files { get; private set; } = [];
    public string? Next { get; private set; }

    public Task OnGetAsync([FromQuery(Name = "na")] string? before, CancellationToken cancellation) => LoadAsync(before, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var stored = Upload is null ? StoredMedia.Refused("Kies een bestand.") : await StoreAsync(Upload, cancellation);
        if (stored.Error is null)
        {
            Stored = stored.Path;
            return RedirectToPage();
        }
        ModelState.AddModelError(nameof(Upload), stored.Error);
        await LoadAsync(null, cancellation);
        return Page();
    }

    private async Task<StoredMedia> StoreAsync(IFormFile file, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        return await store.HandleAsync(new NewMedia($"{Folder}/{file.FileName}", content), cancellation);
    }

    private async Task LoadAsync(string? before, CancellationToken cancellation)
    {
        Files = await files.NewestAsync(PageSize, [], cancellation);
    }
}
