using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Every image that nobody described yet, a handful at a time; where an upload leads.</summary>
[RequirePermission(Permission.ManageMedia)]
internal sealed class DescribeMediaPage(AppDb db, EditMediaHandler handler) : PageModel
{
    private const int AtOnce = 12;

    [BindProperty]
    public List<DescribedMedia> Rows { get; set; } = [];

    [TempData]
    public string? Happened { get; set; }

    public IReadOnlyDictionary<string, MediaCard> Cards { get; private set; } = new Dictionary<string, MediaCard>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var files = await db.Set<MediaFile>().AsNoTracking().Where(f => f.Alt == null && f.Width > 0).OrderByDescending(f => f.StoredAt).ThenByDescending(f => f.Id).Take(AtOnce).ToListAsync(cancellation);
        Cards = files.ToDictionary(file => file.Id, MediaCard.Of);
        Rows = [.. files.Select(file => new DescribedMedia { Id = file.Id })];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var ids = Rows.Select(row => row.Id).Take(AtOnce).ToArray();
        var files = await db.Set<MediaFile>().AsNoTracking().Where(f => ids.Contains(f.Id) && f.Width > 0).ToListAsync(cancellation);
        Cards = files.ToDictionary(file => file.Id, MediaCard.Of);
        // One that was deleted in the meantime needs no words any more.
        Rows.RemoveAll(row => !Cards.ContainsKey(row.Id));
        for (var i = 0; i < Rows.Count; i++)
            if (Rows[i].Alt.Wrong is { } wrong)
                ModelState.AddModelError($"Rows[{i}].Alt.Text", wrong);
        return ModelState.IsValid ? await KeepAsync(cancellation) : Page();
    }

    private async Task<IActionResult> KeepAsync(CancellationToken cancellation)
    {
        foreach (var row in Rows)
            await handler.HandleAsync(row.Id, file => file.Alt = row.Alt.Said, cancellation);
        Happened = Rows.Count == 1 ? "De beschrijving is bewaard." : "De beschrijvingen zijn bewaard.";
        return LocalRedirect("/beheer/media");
    }
}
