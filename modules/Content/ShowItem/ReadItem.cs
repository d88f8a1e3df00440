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
    /// <param name="filesFrom">Where the item's own files are asked for by who may see them because of this page; null for the usual rule.</param>
    public async Task<ItemReading?> ReadAsync(ContentItem item, Reader reader, CancellationToken cancellation, string? filesFrom = null)
    {
        if (await definitions.FindAsync(item.ContentType, cancellation) is not { } type)
            return null;
        var titles = await items.TitlesAsync(ItemValues.OfKind(item, type, "ContentPickerField").SelectMany(value => value.ItemIds), reader, cancellation);
        var files = filesFrom is null ? await media.FindAsync(ItemFiles.Of(item, type), cancellation)
            : (await media.FindForIndexAsync(ItemFiles.Of(item, type), cancellation)).ToDictionary(file => file.Key, file => file.Value with { Root = filesFrom });
        var related = index.Related($"{PublishedIndex.Source}:{item.ContentItemId}", reader.ForIndex(), MostRelated);
        return new ItemReading(item, type, await terms.AllAsync(cancellation), titles, files, related);
    }

    /// <summary>Several at once, in as many commands as one; without what is related to each.</summary>
    public async Task<IReadOnlyList<ItemReading>> ManyAsync(IReadOnlyList<ContentItem> many, Reader reader, CancellationToken cancellation)
    {
        var (types, tree) = (await definitions.AllAsync(cancellation), await terms.AllAsync(cancellation));
        var known = many.Select(item => (Item: item, Type: types.Find(item.ContentType))).Where(one => one.Type is not null).ToList();
        var titles = await items.TitlesAsync(known.SelectMany(one => ItemValues.OfKind(one.Item, one.Type!, "ContentPickerField")).SelectMany(value => value.ItemIds), reader, cancellation);
        var files = await media.FindAsync(known.SelectMany(one => ItemFiles.Of(one.Item, one.Type!)), cancellation);
        return known.ConvertAll(one => new ItemReading(one.Item, one.Type!, tree, titles, files, []));
    }
}
