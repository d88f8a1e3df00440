using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;

namespace DiversInclusief.Content;

/// <summary>
/// What is archived keeps its address, with a notice above it: council papers and other items link to it for years.
/// What should no longer be read at all is taken offline or deleted, and then its address answers 404.
/// </summary>
internal sealed class ArchiveHandler(Transaction transaction, ItemStore store, PublishedIndex index, Announcer announcer, ItemAudit audit, TellContributor contributor, TimeProvider clock)
{
    public async Task<SaveResult> HandleAsync(Archive archive, CancellationToken cancellation)
    {
        var result = SaveResult.Gone;
        await transaction.RunAsync(async () => (result = await ArchiveAsync(archive, cancellation)).Succeeded, cancellation);
        return result;
    }

    private async Task<SaveResult> ArchiveAsync(Archive archive, CancellationToken cancellation)
    {
        if (await store.OpenAsync(archive.ContentItemId, cancellation) is not { } latest)
            return SaveResult.Gone;
        if (archive.BasedOn != latest.Version.Id)
            return SaveResult.Conflict(latest.ToItem());
        if (latest.Item.PublishedVersionId is not { } published || archive.Back == latest.Item.ArchivedAt is null)
            return SaveResult.Unchanged(latest.ToItem());
        latest.Item.ArchivedAt = archive.Back ? null : clock.GetUtcNow();
        var shown = (await store.OpenAsync(archive.ContentItemId, published, cancellation))!.ToItem();
        await TellAsync(archive, latest.Item, shown, cancellation);
        audit.Record(archive.By, archive.Back ? ItemActs.Unarchived : ItemActs.Archived, latest.Item.Id, shown.DisplayText);
        if (!archive.Back)
            await contributor.ArchivedAsync(shown, archive.By, cancellation);
        return await store.SaveAsync(latest.Item.Id, cancellation) ?? SaveResult.Done(latest.ToItem());
    }

    private async Task TellAsync(Archive archive, StoredItem stored, ContentItem shown, CancellationToken cancellation)
    {
        if (archive.Back)
        {
            await index.ReplaceAsync(shown, stored.PublishedAt!.Value, cancellation);
            await announcer.AnnounceAsync(new ContentPublished(shown, First: false), cancellation);
        }
        else
        {
            await index.RemoveAsync(stored, cancellation);
            await announcer.AnnounceAsync(new ContentUnpublished(stored.Id, stored.Type), cancellation);
        }
    }
}
