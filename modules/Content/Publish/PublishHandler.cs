using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;

namespace DiversInclusief.Content;

/// <summary>Shows the latest version to readers, when it is complete.</summary>
public sealed class PublishHandler
{
    private readonly Transaction _transaction;
    private readonly ItemStore _store;
    private readonly CheckItem _check;
    private readonly ItemPaths _paths;
    private readonly PublishedIndex _index;
    private readonly Announcer _announcer;
    private readonly PublishEnds _ends;
    private readonly TimeProvider _clock;

    internal PublishHandler(Transaction transaction, ItemStore store, CheckItem check, ItemPaths paths, PublishedIndex index, Announcer announcer, PublishEnds ends, TimeProvider clock) =>
        (_transaction, _store, _check, _paths, _index, _announcer, _ends, _clock) = (transaction, store, check, paths, index, announcer, ends, clock);

    public async Task<SaveResult> HandleAsync(Publish publish, CancellationToken cancellation)
    {
        var result = SaveResult.Gone;
        await _transaction.RunAsync(async () => (result = await PublishAsync(publish, cancellation)).Succeeded, cancellation);
        return result;
    }

    private async Task<SaveResult> PublishAsync(Publish publish, CancellationToken cancellation)
    {
        if (await _store.OpenAsync(publish.ContentItemId, publish.VersionId, cancellation) is not { } current)
            return SaveResult.Gone;
        var item = current.ToItem();
        if (publish.BasedOn is not null && publish.BasedOn != item.ContentItemVersionId)
            return SaveResult.Conflict(item);
        if (item is { Published: true, ArchivedUtc: null })
            return SaveResult.Unchanged(item);
        if (await _check.CompleteAsync(item, cancellation) is { Count: > 0 } errors)
            return SaveResult.Invalid(item, errors);
        if (!publish.Quietly)
            await _ends.AllAsync(publish, item, cancellation);
        return await ShowAsync(current.Item, item, cancellation);
    }

    private async Task<SaveResult> ShowAsync(StoredItem stored, ContentItem item, CancellationToken cancellation)
    {
        (stored.PublishedVersionId, stored.Access, stored.ArchivedAt) = (item.ContentItemVersionId, Token.Public, null);
        (stored.Title, stored.Path) = (item.DisplayText, item.Path);
        stored.PublishedAt ??= _clock.GetUtcNow();
        await _paths.HoldAsync(stored, [stored.Path], cancellation);
        await _index.ReplaceAsync(item, stored.PublishedAt.Value, cancellation);
        if (await _store.SaveAsync(stored.Id, cancellation) is { } lost)
            return lost;
        var first = !item.Live;
        (item.Published, item.Live, item.PublishedUtc, item.ArchivedUtc) = (true, true, stored.PublishedAt, null);
        await _announcer.AnnounceAsync(new ContentPublished(item, first), cancellation);
        return SaveResult.Done(item);
    }
}
