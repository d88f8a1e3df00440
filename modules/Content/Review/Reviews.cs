using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Items that wait for someone who may publish, and what is answered to who handed them in.</summary>
internal sealed class Reviews(AppDb db, Transaction transaction, ItemAudit audit, TellContributor tell, TimeProvider clock)
{
    /// <summary>Oldest first; one command.</summary>
    public async Task<IReadOnlyList<ReviewedItem>> OpenAsync(string? after, int take, CancellationToken cancellation)
    {
        var open = db.Set<Review>().AsNoTracking().Where(review => review.SentBackAt == null);
        if (Cursor.Read(after) is var (at, id))
            open = open.Where(review => review.SubmittedAt > at || (review.SubmittedAt == at && review.ItemId.CompareTo(id) > 0));
        return await open.OrderBy(review => review.SubmittedAt).ThenBy(review => review.ItemId).Take(take)
            .Join(db.Set<StoredItem>(), review => review.ItemId, item => item.Id, (review, item) => new { review, item })
            .Join(db.Set<StoredVersion>(), found => found.item.LatestVersionId, version => version.Id, (found, version) => new { found.review, found.item, version })
            .OrderBy(found => found.review.SubmittedAt).ThenBy(found => found.review.ItemId)
            .Select(found => new ReviewedItem(found.item.Id, found.version.Id, found.item.Type, found.version.Title, found.review.Name, found.review.SubmittedAt, found.review.Note, found.item.PublishedVersionId != null))
            .ToListAsync(cancellation);
    }

    public Task<int> CountOpenAsync(CancellationToken cancellation) => db.Set<Review>().CountAsync(review => review.SentBackAt == null, cancellation);

    public Task<Review?> FindAsync(string itemId, CancellationToken cancellation) => db.Set<Review>().AsNoTracking().FirstOrDefaultAsync(review => review.ItemId == itemId, cancellation);

    /// <returns>False when it is no longer waiting.</returns>
    public Task<bool> SendBackAsync(ContentItem item, Reader by, string answer, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        if (await db.Set<Review>().AsTracking().FirstOrDefaultAsync(review => review.ItemId == item.ContentItemId && review.SentBackAt == null, cancellation) is not { } waiting)
            return false;
        waiting.SendBack(by.Name, answer, clock.GetUtcNow());
        audit.Record(by, ItemActs.SentBack, item.ContentItemId, item.DisplayText, answer);
        await tell.SentBackAsync(item, waiting.MemberId, await WithRemarksAsync(item.ContentItemId, answer, cancellation), cancellation);
        return true;
    }, cancellation);

    private async Task<string> WithRemarksAsync(string itemId, string answer, CancellationToken cancellation) =>
        await db.Set<Remark>().CountAsync(remark => remark.ItemId == itemId && remark.DoneAt == null, cancellation) switch
        {
            0 => answer,
            1 => $"{answer}\nBij 1 veld staat een opmerking.".Trim(),
            var count => $"{answer}\nBij de velden staan {count} opmerkingen.".Trim(),
        };

    public Task WithdrawAsync(ContentItem item, Reader by, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        if (await EndAsync(item.ContentItemId, cancellation))
            audit.Record(by, ItemActs.Withdrawn, item.ContentItemId, item.DisplayText);
    }, cancellation);

    /// <summary>Inside the transaction of what ends it.</summary>
    /// <returns>Whether it was waiting.</returns>
    public async Task<bool> EndAsync(string itemId, CancellationToken cancellation)
    {
        var waited = await db.Set<Review>().Where(review => review.ItemId == itemId && review.SentBackAt == null).ExecuteDeleteAsync(cancellation) > 0;
        // An answer that was given earlier is settled as well.
        if (!waited)
            await db.Set<Review>().Where(review => review.ItemId == itemId).ExecuteDeleteAsync(cancellation);
        return waited;
    }
}
