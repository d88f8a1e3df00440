using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Hands an item in when it is complete: who reviews it should not be the one to find an empty field.</summary>
internal sealed class SubmitHandler(AppDb db, Transaction transaction, ItemStore store, CheckItem check, ItemAudit audit, TellContributor tell, TimeProvider clock)
{
    public async Task<SaveResult> HandleAsync(Submit submit, CancellationToken cancellation)
    {
        var result = SaveResult.Gone;
        await transaction.RunAsync(async () => (result = await SubmitAsync(submit, cancellation)).Succeeded, cancellation);
        return result;
    }

    private async Task<SaveResult> SubmitAsync(Submit submit, CancellationToken cancellation)
    {
        if (await store.OpenAsync(submit.ContentItemId, cancellation) is not { } current)
            return SaveResult.Gone;
        var item = current.ToItem();
        if (submit.BasedOn != item.ContentItemVersionId)
            return SaveResult.Conflict(item);
        if (item.Published)
            return SaveResult.Unchanged(item);
        if (await check.CompleteAsync(item, cancellation) is { Count: > 0 } errors)
            return SaveResult.Invalid(item, errors);
        await db.Set<Review>().Where(review => review.ItemId == item.ContentItemId).ExecuteDeleteAsync(cancellation);
        db.Add(new Review { ItemId = item.ContentItemId, MemberId = submit.By.MemberId ?? "", Name = submit.By.Name, SubmittedAt = clock.GetUtcNow(), Note = submit.Note });
        audit.Record(submit.By, ItemActs.Submitted, item.ContentItemId, item.DisplayText, submit.Note);
        await tell.HandedInAsync(item, submit.By, submit.Note, cancellation);
        return SaveResult.Done(item);
    }
}
