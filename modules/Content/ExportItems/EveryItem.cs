using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>
/// All items in pieces, for who writes them down: what readers see and, after it, a later draft. Says nothing about who may read.
/// Taxonomies come first, because other items name their terms; then by id, compared by character, so that every database gives the same order.
/// </summary>
public sealed class EveryItem(AppDb db)
{
    /// <summary>Items of a piece; with the versions this is what stands in memory at one time.</summary>
    public const int Piece = 100;

    public async IAsyncEnumerable<IReadOnlyList<ContentItem>> PiecesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var keys = await db.Set<StoredItem>().AsNoTracking().Select(item => new { item.Id, item.Type }).ToListAsync(cancellation);
        var ordered = keys.OrderBy(key => key.Type == Terms.Type ? 0 : 1).ThenBy(key => key.Id, StringComparer.Ordinal).Select(key => key.Id).ToList();
        foreach (var ids in ordered.Chunk(Piece))
            yield return await ReadAsync(ids, latestOnly: false, cancellation);
    }

    /// <summary>Of one type, what editors go on with; by title, as a person looks things up.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ContentItem>> LatestAsync(string type, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var keys = await db.Set<StoredItem>().AsNoTracking().Where(item => item.Type == type).Select(item => new { item.Id, item.Title }).ToListAsync(cancellation);
        foreach (var ids in keys.OrderBy(key => key.Title, StringComparer.CurrentCultureIgnoreCase).ThenBy(key => key.Id, StringComparer.Ordinal).Select(key => key.Id).Chunk(Piece))
            yield return await ReadAsync(ids, latestOnly: true, cancellation);
    }

    /// <summary>Ids and titles of all items of these types, published or not; of every type when none is named.</summary>
    public async Task<IReadOnlyList<ItemTitle>> TitlesAsync(IReadOnlyCollection<string> types, CancellationToken cancellation) =>
        await db.Set<StoredItem>().AsNoTracking().Where(item => types.Count == 0 || types.Contains(item.Type)).Select(item => new ItemTitle(item.Id, item.Type, item.Title, item.Path)).ToListAsync(cancellation);

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(string[] ids, bool latestOnly, CancellationToken cancellation)
    {
        var items = await db.Set<StoredItem>().AsNoTracking().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, cancellation);
        var wanted = items.Values.SelectMany(item => VersionsOf(item, latestOnly)).ToArray();
        var versions = await db.Set<StoredVersion>().AsNoTracking().Where(version => wanted.Contains(version.Id)).ToDictionaryAsync(version => version.Id, cancellation);
        return [.. ids.Where(items.ContainsKey).SelectMany(id => VersionsOf(items[id], latestOnly).Where(versions.ContainsKey).Select(version => versions[version].ToItem(items[id])))];
    }

    private static IEnumerable<string> VersionsOf(StoredItem item, bool latestOnly) =>
        latestOnly || item.PublishedVersionId is null || item.PublishedVersionId == item.LatestVersionId ? [item.LatestVersionId] : [item.PublishedVersionId, item.LatestVersionId];
}
