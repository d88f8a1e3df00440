using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Writes down when items appear and disappear. Everything here runs inside the transaction of its caller.</summary>
internal sealed class Schedules(AppDb db, Outbox outbox, TimeProvider clock)
{
    public const string Job = "content.schedule";

    public Task<Schedule?> FindAsync(string itemId, CancellationToken cancellation) => db.Set<Schedule>().AsNoTracking().FirstOrDefaultAsync(plan => plan.ItemId == itemId, cancellation);

    /// <summary>Replaces what was planned; with neither time nothing is planned any more.</summary>
    public async Task SetAsync(Schedule plan, CancellationToken cancellation)
    {
        await db.Set<Schedule>().Where(old => old.ItemId == plan.ItemId).ExecuteDeleteAsync(cancellation);
        if (plan.PublishAt is null && plan.UnpublishAt is null)
            return;
        db.Add(plan);
        if (plan.PublishAt is { } publish)
            outbox.Add(Job, new ScheduledAct(plan.ItemId, publish, Publish: true), publish - clock.GetUtcNow());
        if (plan.UnpublishAt is { } unpublish)
            outbox.Add(Job, new ScheduledAct(plan.ItemId, unpublish, Publish: false), unpublish - clock.GetUtcNow());
    }

    /// <summary>It was published, so its moment to appear has passed; the moment to disappear stays.</summary>
    public async Task PublishedAsync(string itemId, CancellationToken cancellation)
    {
        await db.Set<Schedule>().Where(plan => plan.ItemId == itemId && plan.UnpublishAt == null).ExecuteDeleteAsync(cancellation);
        await db.Set<Schedule>().Where(plan => plan.ItemId == itemId && plan.PublishAt != null).ExecuteUpdateAsync(plan => plan.SetProperty(p => p.PublishAt, (DateTimeOffset?)null), cancellation);
    }

    /// <summary>It was taken away. What was planned to appear later still does.</summary>
    public Task UnpublishedAsync(string itemId, CancellationToken cancellation) =>
        db.Set<Schedule>().Where(plan => plan.ItemId == itemId && plan.PublishAt == null).ExecuteDeleteAsync(cancellation);
}
