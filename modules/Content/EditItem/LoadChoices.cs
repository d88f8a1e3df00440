using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Finds what the form lets choose from: one command for all pickers, one for all files.</summary>
internal sealed class LoadChoices(AppDb db, Terms terms, MediaFiles media)
{
    private const int MostItems = 2000;
    private const int NewestFiles = 48;

    public async Task OfferAsync(ItemForm form, CancellationToken cancellation)
    {
        var choices = new FormChoices(await terms.AllAsync(cancellation), await ItemsAsync(form, cancellation), await FilesAsync(form, cancellation));
        foreach (var field in form.Fields)
            field.Offer(choices);
    }

    private async Task<IReadOnlyList<ItemChoice>> ItemsAsync(ItemForm form, CancellationToken cancellation)
    {
        var pickers = form.Fields.Where(field => field.Editor is PickerEditor).ToList();
        if (pickers.Count == 0)
            return [];
        var chosen = pickers.SelectMany(field => field.Typed.Many(PickerEditor.Ids)).Take(MostItems).ToArray();
        var types = pickers.SelectMany(field => field.Definition!.PickedTypes).Distinct().ToArray();
        var all = pickers.Exists(field => field.Definition!.PickedTypes.Count == 0);
        return await db.Set<StoredItem>().AsNoTracking()
            .Where(item => chosen.Contains(item.Id) || (item.PublishedVersionId != null && (all || types.Contains(item.Type))))
            .OrderBy(item => item.Title).ThenBy(item => item.Id).Take(MostItems)
            .Select(item => new ItemChoice(item.Id, item.Type, item.Title, item.Path, item.PublishedVersionId != null)).ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<MediaCard>> FilesAsync(ItemForm form, CancellationToken cancellation)
    {
        var fields = form.Fields.Where(field => field.Editor is MediaEditor).ToList();
        if (fields.Count == 0)
            return [];
        return await media.NewestAsync(NewestFiles, fields.SelectMany(field => field.Typed.Many(MediaEditor.Paths)), cancellation);
    }
}
