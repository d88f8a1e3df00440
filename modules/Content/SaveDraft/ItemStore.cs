using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Opens items to change them, and stores what was changed unless someone else was first.</summary>
internal sealed class ItemStore(AppDb db, RecordFiles files)
{
    /// <summary>The item with its latest version, tracked; null when there is none.</summary>
    public Task<FoundVersion?> OpenAsync(string id, CancellationToken cancellation) => OpenAsync(id, null, cancellation);

    /// <param name="versionId">Null for the latest.</param>
    public async Task<FoundVersion?> OpenAsync(string id, string? versionId, CancellationToken cancellation)
    {
        if (id.Length == 0 || await db.Set<StoredItem>().FindAsync([id], cancellation) is not { } item)
            return null;
        var version = await db.Set<StoredVersion>().FindAsync([versionId ?? item.LatestVersionId], cancellation);
        return version?.ItemId == id ? new FoundVersion { Item = item, Version = version } : null;
    }

    /// <returns>Null when stored; otherwise what another node stored in the meantime.</returns>
    public async Task<SaveResult?> SaveAsync(string id, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            await files.OfAsync(id, cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await OpenAsync(id, cancellation) is { } current ? SaveResult.Conflict(current.ToItem()) : SaveResult.Gone;
        }
    }
}
