using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Finds what the form lets choose from: one command for all pickers, one for all files.</summary>
internal sealed class LoadChoices(AppDb db, Terms terms, MediaFiles media, CurrentMember me)
{
    private const int MostItems = 2000;
    private const int NewestFiles = 48;

    public Task OfferAsync(ItemForm form, CancellationToken cancellation) => OfferAsync([form], cancellation);

    /// <param name="forms">Of one type.</param>
    public async Task OfferAsync(IReadOnlyList<ItemForm> forms, CancellationToken cancellation)
    {
        var fields = forms.SelectMany(form => form.Fields).ToList();
        var choices = new FormChoices(await terms.AllAsync(cancellation), await ItemsAsync(fields, cancellation), await FilesAsync(fields, cancellation)).WithCardsOf(forms.Reverse());
        foreach (var field in fields)
            field.Offer(choices);
    }

    private async Task<IReadOnlyList<ItemChoice>> ItemsAsync(List<FieldForm> fields, CancellationToken cancellation)
    {
        var pickers = fields.FindAll(field => field.Editor is PickerEditor);
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

    private async Task<IReadOnlyList<MediaCard>> FilesAsync(List<FieldForm> fields, CancellationToken cancellation)
    {
        var files = fields.FindAll(field => field.Editor is MediaEditor);
        if (files.Count == 0)
            return [];
        // The library holds what is not published yet; who only hands in sees the own choice of it.
        return await media.NewestAsync(me.Reader.May(Permission.EditContent) ? NewestFiles : 0, files.SelectMany(field => field.Typed.Many(MediaEditor.Paths)), cancellation);
    }
}
