using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Follows what is published: only that has to be looked at again.</summary>
internal sealed class KeepReviewDates(AppDb db, ContentDefinitions definitions, Notify notify, TimeProvider clock) : IHandle<ContentPublished>, IHandle<ContentUnpublished>
{
    /// <summary>What reminders are about; they go when the question is answered.</summary>
    public static string About(string itemId) => "review-date:" + itemId;

    public async Task HandleAsync(ContentPublished fact, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(fact.Item.ContentType, cancellation) is not { } type || ReviewDate.Of(fact.Item, type) is not { } date)
            return;
        var planned = await db.Set<PlannedReview>().FindAsync([fact.Item.ContentItemId], cancellation);
        if (planned is not null && planned.On == date.On && planned.OwnerId == date.OwnerId)
            return;
        planned ??= db.Add(new PlannedReview { ItemId = fact.Item.ContentItemId, OwnerId = date.OwnerId, On = date.On }).Entity;
        (planned.OwnerId, planned.On) = (date.OwnerId, date.On);
        planned.PlanFrom(ReviewDate.Today(clock.GetUtcNow()));
        await notify.ForgetAsync(About(planned.ItemId), cancellation);
    }

    public async Task HandleAsync(ContentUnpublished fact, CancellationToken cancellation)
    {
        if (await db.Set<PlannedReview>().Where(planned => planned.ItemId == fact.ContentItemId).ExecuteDeleteAsync(cancellation) > 0)
            await notify.ForgetAsync(About(fact.ContentItemId), cancellation);
    }
}
