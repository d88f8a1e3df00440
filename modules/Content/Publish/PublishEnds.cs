namespace DiversInclusief.Content;

/// <summary>What is settled by publishing: the wait for a review, the moment that was planned. And the log says so.</summary>
internal sealed class PublishEnds(Reviews reviews, Schedules schedules, ItemAudit audit)
{
    public async Task AllAsync(Publish publish, ContentItem item, CancellationToken cancellation)
    {
        var waited = await reviews.EndAsync(item.ContentItemId, cancellation);
        await schedules.PublishedAsync(item.ContentItemId, cancellation);
        audit.Record(publish.By, waited ? ItemActs.Approved : ItemActs.Published, item.ContentItemId, item.DisplayText, publish.Note);
    }
}
