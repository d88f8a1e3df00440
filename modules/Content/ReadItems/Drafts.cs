using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Items as editors see them, published or not. Only for pages that ask whether the reader may edit them.</summary>
public sealed class Drafts(AppDb db)
{
    /// <summary>What an editor goes on with; null when there is no such item.</summary>
    public async Task<ContentItem?> LatestAsync(string id, CancellationToken cancellation) =>
        (await db.Set<StoredItem>().AsNoTracking().Where(item => item.Id == id).WithLatest(db).FirstOrDefaultAsync(cancellation))?.ToItem();

    /// <summary>What readers see at this moment; null when nothing is published.</summary>
    public async Task<ContentItem?> PublishedAsync(string id, CancellationToken cancellation) =>
        (await db.PublishedVersions(item => item.Id == id).FirstOrDefaultAsync(cancellation))?.ToItem();

    /// <summary>Latest versions by id, in one command; an unknown id is left out.</summary>
    public async Task<Dictionary<string, ContentItem>> ManyAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToArray();
        var found = await db.Set<StoredItem>().AsNoTracking().Where(item => wanted.Contains(item.Id)).WithLatest(db).ToListAsync(cancellation);
        return found.ToDictionary(item => item.Item.Id, item => item.ToItem());
    }

    /// <summary>One version; null when it is not of this item.</summary>
    public async Task<ContentItem?> VersionAsync(string id, string versionId, CancellationToken cancellation) =>
        (await Versions(id).Where(found => found.Version.Id == versionId).FirstOrDefaultAsync(cancellation))?.ToItem();

    /// <summary>The version that was saved just before another; null for the first.</summary>
    public async Task<ContentItem?> BeforeAsync(ContentItem version, CancellationToken cancellation)
    {
        var (at, id) = (version.ModifiedUtc, version.ContentItemVersionId);
        return (await Versions(version.ContentItemId).Where(found => found.Version.SavedAt < at || (found.Version.SavedAt == at && found.Version.Id.CompareTo(id) < 0))
            .OrderByDescending(found => found.Version.SavedAt).ThenByDescending(found => found.Version.Id).FirstOrDefaultAsync(cancellation))?.ToItem();
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<ContentItem>> VersionsAsync(string id, int atMost, CancellationToken cancellation) =>
        [.. (await Versions(id).OrderByDescending(found => found.Version.SavedAt).ThenByDescending(found => found.Version.Id).Take(atMost).ToListAsync(cancellation))
            .Select(found => found.ToItem())];

    private IQueryable<FoundVersion> Versions(string id) =>
        db.Set<StoredItem>().AsNoTracking().Where(item => item.Id == id)
            .Join(db.Set<StoredVersion>(), item => item.Id, version => version.ItemId, (item, version) => new FoundVersion { Item = item, Version = version });
}
