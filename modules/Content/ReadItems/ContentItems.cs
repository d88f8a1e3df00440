using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Published items, as far as the reader may see them; archived ones are found by address and id, and stand in no list. Every question is one command, whatever the number of items.</summary>
public sealed class ContentItems(AppDb db, Terms terms)
{
    /// <param name="path">With or without leading slash; an earlier address of an item also finds it, so compare <see cref="ContentItem.Path"/>.</param>
    public async Task<ContentItem?> AtPathAsync(string path, Reader reader, CancellationToken cancellation)
    {
        var wanted = path.Trim('/').ToLowerInvariant();
        var ids = db.Set<ItemPath>().Where(row => row.Path == wanted).Select(row => row.ItemId);
        return (await Readable(reader).Where(item => ids.Contains(item.Id)).WithPublished(db).FirstOrDefaultAsync(cancellation))?.ToItem();
    }

    public async Task<ContentItem?> FindAsync(string id, Reader reader, CancellationToken cancellation) =>
        (await Readable(reader).Where(item => item.Id == id).WithPublished(db).FirstOrDefaultAsync(cancellation))?.ToItem();

    /// <returns>By id; what is not published or not readable is left out.</returns>
    public async Task<Dictionary<string, ContentItem>> ManyAsync(IEnumerable<string> ids, Reader reader, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToArray();
        if (wanted.Length == 0)
            return [];
        var found = await Readable(reader).Where(item => wanted.Contains(item.Id)).WithPublished(db).ToListAsync(cancellation);
        return found.ToDictionary(item => item.Item.Id, item => item.ToItem());
    }

    /// <summary>Title and address only, for links to items. By id.</summary>
    public async Task<Dictionary<string, ItemTitle>> TitlesAsync(IEnumerable<string> ids, Reader reader, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToArray();
        return wanted.Length == 0 ? [] : await Readable(reader).Where(item => wanted.Contains(item.Id))
            .Select(item => new ItemTitle(item.Id, item.Type, item.Title, item.Path)).ToDictionaryAsync(item => item.Id, cancellation);
    }

    /// <summary>Newest first.</summary>
    public async Task<ItemPage> ListAsync(ItemList list, Reader reader, CancellationToken cancellation)
    {
        var tree = await terms.AllAsync(cancellation);
        if (list.Terms.Any(term => tree.Find(term) is null))
            return new ItemPage([], null);
        var items = list.Terms.Aggregate(OfType(reader, list.Types).Where(item => item.ArchivedAt == null), (found, term) => WithTerm(found, tree.WithBelow(term)));
        if (list.LinksTo is { } target)
            items = items.Where(item => db.Set<ItemLink>().Any(link => link.TargetId == target && link.ItemId == item.Id));
        if (list.LinksToAny is { } targets)
            items = items.Where(item => db.Set<ItemLink>().Any(link => link.ItemId == item.Id && targets.Contains(link.TargetId)));
        var rows = await AfterCursor(items, list.After).OrderByDescending(item => item.PublishedAt).ThenByDescending(item => item.Id)
            .Take(list.Take + 1).WithPublished(db).OrderByDescending(found => found.Item.PublishedAt).ThenByDescending(found => found.Item.Id).ToListAsync(cancellation);
        var page = rows.Take(list.Take).Select(row => row.ToItem()).ToList();
        return new ItemPage(page, rows.Count > list.Take ? Cursor.After(page[^1]) : null);
    }

    private IQueryable<StoredItem> Readable(Reader reader) => db.Set<StoredItem>().AsNoTracking().ReadableBy(reader);

    // One type is asked with equality: only then can the index give the order as well.
    private IQueryable<StoredItem> OfType(Reader reader, IReadOnlyList<string> types)
    {
        var first = types[0];
        return types.Count == 1 ? Readable(reader).Where(item => item.Type == first) : Readable(reader).Where(item => types.Contains(item.Type));
    }

    private IQueryable<StoredItem> WithTerm(IQueryable<StoredItem> items, IReadOnlyList<string> anyOf) =>
        items.Where(item => db.Set<ItemTerm>().Any(term => term.ItemId == item.Id && anyOf.Contains(term.TermId)));

    private static IQueryable<StoredItem> AfterCursor(IQueryable<StoredItem> items, string? after) => Cursor.Read(after) is not var (at, id)
        ? items
        : items.Where(item => item.PublishedAt < at || (item.PublishedAt == at && item.Id.CompareTo(id) < 0));
}
