namespace DiversInclusief.Content;

/// <summary>What is settled by publishing: the wait for a review, the moment that was planned. And the log says so.</summary>
internal sealed class PublishEnds(Reviews reviews, Schedules schedules, ItemAudit audit, TellContributor tell)
{
    public async Task AllAsync(Publish publish, ContentItem item, CancellationToken cancellation)
    {
        var review = await reviews.FindAsync(item.ContentItemId, cancellation);
        var waited = await reviews.EndAsync(item.ContentItemId, cancellation);
        await schedules.PublishedAsync(item.ContentItemId, cancellation);
        if (!publish.IsRecorded)
            audit.Record(publish.By, waited ? ItemActs.Approved : ItemActs.Published, item.ContentItemId, item.DisplayText, publish.Note);
        if (review is not null && review.MemberId != publish.By.MemberId)
            await tell.PublishedAsync(item, review.MemberId, cancellation);
    }
}
