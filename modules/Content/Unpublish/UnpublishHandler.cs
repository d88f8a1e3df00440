using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;

namespace DiversInclusief.Content;

/// <summary>Takes an item away from readers.</summary>
public sealed class UnpublishHandler
{
    private readonly Transaction _transaction;
    private readonly ItemStore _store;
    private readonly ItemPaths _paths;
    private readonly PublishedIndex _index;
    private readonly Announcer _announcer;
    private readonly Schedules _schedules;
    private readonly ItemAudit _audit;

    internal UnpublishHandler(Transaction transaction, ItemStore store, ItemPaths paths, PublishedIndex index, Announcer announcer, Schedules schedules, ItemAudit audit) =>
        (_transaction, _store, _paths, _index, _announcer, _schedules, _audit) = (transaction, store, paths, index, announcer, schedules, audit);

    public async Task<SaveResult> HandleAsync(Unpublish unpublish, CancellationToken cancellation)
    {
        var result = SaveResult.Gone;
        await _transaction.RunAsync(async () => (result = await UnpublishAsync(unpublish, cancellation)).Succeeded, cancellation);
        return result;
    }

    private async Task<SaveResult> UnpublishAsync(Unpublish unpublish, CancellationToken cancellation)
    {
        if (await _store.OpenAsync(unpublish.ContentItemId, cancellation) is not { } current)
            return SaveResult.Gone;
        if (unpublish.BasedOn is not null && unpublish.BasedOn != current.Version.Id)
            return SaveResult.Conflict(current.ToItem());
        if (!current.Item.IsPublished)
            return SaveResult.Unchanged(current.ToItem());
        await HideAsync(current, cancellation);
        await _schedules.UnpublishedAsync(current.Item.Id, cancellation);
        _audit.Record(unpublish.By, ItemActs.Unpublished, current.Item.Id, current.Version.Title);
        if (await _store.SaveAsync(current.Item.Id, cancellation) is { } lost)
            return lost;
        await _announcer.AnnounceAsync(new ContentUnpublished(current.Item.Id, current.Item.Type), cancellation);
        return SaveResult.Done(current.ToItem());
    }

    private async Task HideAsync(FoundVersion current, CancellationToken cancellation)
    {
        (current.Item.PublishedVersionId, current.Item.Access, current.Item.Path, current.Item.ArchivedAt) = (null, "", "", null);
        current.Item.Title = current.Version.Title;
        await _paths.HoldAsync(current.Item, [current.ToItem().Path], cancellation);
        await _index.RemoveAsync(current.Item, cancellation);
    }
}
