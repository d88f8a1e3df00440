using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Removes an item for good. Links to it lead nowhere from then on and are no longer shown.</summary>
public sealed class DeleteHandler
{
    private readonly AppDb _db;
    private readonly Transaction _transaction;
    private readonly ItemStore _store;
    private readonly PublishedIndex _index;
    private readonly Announcer _announcer;
    private readonly ItemAudit _audit;
    private readonly TellContributor _tell;

    internal DeleteHandler(AppDb db, Transaction transaction, ItemStore store, PublishedIndex index, Announcer announcer, ItemAudit audit, TellContributor tell) =>
        (_db, _transaction, _store, _index, _announcer, _audit, _tell) = (db, transaction, store, index, announcer, audit, tell);

    public async Task<SaveResult> HandleAsync(Delete delete, CancellationToken cancellation)
    {
        var result = SaveResult.Gone;
        await _transaction.RunAsync(async () => (result = await DeleteAsync(delete, cancellation)).Succeeded, cancellation);
        return result;
    }

    private async Task<SaveResult> DeleteAsync(Delete delete, CancellationToken cancellation)
    {
        if (await _store.OpenAsync(delete.ContentItemId, cancellation) is not { } current)
            return SaveResult.Gone;
        if (delete.BasedOn is not null && delete.BasedOn != current.Version.Id)
            return SaveResult.Conflict(current.ToItem());
        var (item, wasPublished) = (current.ToItem(), current.Item.IsPublished);
        await _index.RemoveAsync(current.Item, cancellation);
        await RemoveAsync(current.Item, cancellation);
        await _tell.ForgetAsync(item.ContentItemId, cancellation);
        _audit.Record(delete.By, ItemActs.Deleted, item.ContentItemId, item.DisplayText);
        if (await _store.SaveAsync(item.ContentItemId, cancellation) is { } lost)
            return lost;
        if (wasPublished)
            await _announcer.AnnounceAsync(new ContentUnpublished(item.ContentItemId, item.ContentType), cancellation);
        return SaveResult.Done(item);
    }

    private async Task RemoveAsync(StoredItem item, CancellationToken cancellation)
    {
        _db.RemoveRange(await _db.Set<ItemPath>().Where(path => path.ItemId == item.Id).ToListAsync(cancellation));
        // Long histories are removed by the database itself; the tracked latest version goes with them.
        foreach (var version in _db.ChangeTracker.Entries<StoredVersion>().Where(entry => entry.Entity.ItemId == item.Id).ToList())
            version.State = EntityState.Detached;
        await _db.Set<StoredVersion>().Where(version => version.ItemId == item.Id).ExecuteDeleteAsync(cancellation);
        _db.Remove(item);
    }
}
