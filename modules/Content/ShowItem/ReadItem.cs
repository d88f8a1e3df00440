using DiversInclusief.Kernel.Access;
using DiversInclusief.Media;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Content;

/// <summary>Gathers what a page about an item shows, in a number of commands that does not grow with the item.</summary>
public sealed class ReadItem(ContentDefinitions definitions, Terms terms, ContentItems items, MediaFiles media, ISearchIndex index)
{
    private const int MostRelated = 5;

    /// <summary>Also for an item that is not published, such as in a preview: it shows what is given.</summary>
    public async Task<ItemReading?> ReadAsync(ContentItem item, Reader reader, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(item.ContentType, cancellation) is not { } type)
            return null;
        var titles = await items.TitlesAsync(ItemValues.OfKind(item, type, "ContentPickerField").SelectMany(value => value.ItemIds), reader, cancellation);
        var files = await media.FindAsync(ItemFiles.Of(item, type), cancellation);
        var related = index.Related($"{PublishedIndex.Source}:{item.ContentItemId}", reader.ForIndex(), MostRelated);
        return new ItemReading(item, type, await terms.AllAsync(cancellation), titles, files, related);
    }
}
