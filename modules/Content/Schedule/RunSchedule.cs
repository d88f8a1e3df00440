using System.Text.Json;
using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Does what was planned, in one transaction with the job itself: killed halfway it never began.</summary>
internal sealed class RunSchedule(AppDb db, PublishHandler publish, UnpublishHandler unpublish, ItemAudit audit, TimeProvider clock) : IRunJob
{
    public string Kind => Schedules.Job;

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var act = JsonSerializer.Deserialize<ScheduledAct>(payload)!;
        var plan = await db.Set<Schedule>().AsNoTracking().FirstOrDefaultAsync(plan => plan.ItemId == act.ItemId, cancellation);
        // Planned anew or wiped in the meantime: then another job does it, or none.
        if (plan is null || (act.Publish ? plan.PublishAt : plan.UnpublishAt) != act.At)
            return;
        var detail = $"volgens planning van {plan.Name}, {DutchTime.DateAndTime(act.At)}";
        if (act.Publish)
            await PublishAsync(plan, detail, cancellation);
        else
            await UnpublishAsync(plan, detail, cancellation);
    }

    private async Task PublishAsync(Schedule plan, string detail, CancellationToken cancellation)
    {
        var result = await publish.HandleAsync(new Publish(plan.ItemId, null, Reader.Site) { VersionId = plan.VersionId }, cancellation);
        if (result.Succeeded)
            audit.RecordOfSite(ItemActs.Published, plan.ItemId, result.Item!.DisplayText, detail);
        else if (result.Item is { } item)
            await FailAsync(plan, item, string.Join(' ', result.Errors.Select(error => error.Message)), cancellation);
    }

    // Something the text needs is gone, such as a theme. Trying again would not help; a person must look.
    private async Task FailAsync(Schedule plan, ContentItem item, string why, CancellationToken cancellation)
    {
        await db.Set<Schedule>().Where(one => one.ItemId == plan.ItemId).ExecuteDeleteAsync(cancellation);
        await db.Set<Review>().Where(review => review.ItemId == plan.ItemId).ExecuteDeleteAsync(cancellation);
        var review = new Review { ItemId = plan.ItemId, MemberId = item.Owner, Name = plan.Name, SubmittedAt = clock.GetUtcNow() };
        review.SendBack(Reader.Site.Name, $"Publiceren volgens planning lukte niet. {why}", clock.GetUtcNow());
        db.Add(review);
        audit.RecordOfSite(ItemActs.PlanFailed, plan.ItemId, item.DisplayText, why);
    }

    private async Task UnpublishAsync(Schedule plan, string detail, CancellationToken cancellation)
    {
        var result = await unpublish.HandleAsync(new Unpublish(plan.ItemId, null, Reader.Site), cancellation);
        await db.Set<Schedule>().Where(one => one.ItemId == plan.ItemId).ExecuteDeleteAsync(cancellation);
        if (result.Outcome == SaveOutcome.Done)
            audit.RecordOfSite(ItemActs.Unpublished, plan.ItemId, result.Item!.DisplayText, detail);
    }
}
