using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Content;

/// <summary>Plans when the latest version appears and disappears. A moment that has passed means now.</summary>
internal sealed class PlanHandler(Transaction transaction, ItemStore store, CheckItem check, Schedules schedules, PublishHandler publish, ItemAudit audit, TimeProvider clock)
{
    public async Task<SaveResult> HandleAsync(string id, string basedOn, DateTimeOffset? publishAt, DateTimeOffset? unpublishAt, Reader by, CancellationToken cancellation)
    {
        var result = SaveResult.Gone;
        await transaction.RunAsync(async () => (result = await PlanAsync(id, basedOn, publishAt, unpublishAt, by, cancellation)).Succeeded, cancellation);
        return result;
    }

    private async Task<SaveResult> PlanAsync(string id, string basedOn, DateTimeOffset? publishAt, DateTimeOffset? unpublishAt, Reader by, CancellationToken cancellation)
    {
        if (await store.OpenAsync(id, cancellation) is not { } current)
            return SaveResult.Gone;
        var item = current.ToItem();
        if (basedOn != item.ContentItemVersionId)
            return SaveResult.Conflict(item);
        if (publishAt is not null && await check.CompleteAsync(item, cancellation) is { Count: > 0 } errors)
            return SaveResult.Invalid(item, errors);
        var isNow = publishAt <= clock.GetUtcNow();
        var plan = new Schedule { ItemId = id, VersionId = basedOn, PublishAt = isNow ? null : publishAt, UnpublishAt = unpublishAt, Name = by.Name };
        await schedules.SetAsync(plan, cancellation);
        audit.Record(by, ItemActs.Planned, id, item.DisplayText, Words(plan));
        return isNow ? await publish.HandleAsync(new Publish(id, basedOn, by), cancellation) : SaveResult.Done(item);
    }

    private static string Words(Schedule plan) => string.Join(", ", new[]
    {
        plan.PublishAt is { } publish ? $"publiceren {DutchTime.DateAndTime(publish)}" : "",
        plan.UnpublishAt is { } unpublish ? $"offline {DutchTime.DateAndTime(unpublish)}" : "",
    }.Where(words => words.Length > 0).DefaultIfEmpty("niets meer gepland"));
}
