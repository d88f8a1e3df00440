using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Takes judgements, and gives or withdraws the label once enough reviewers agree to disagree.</summary>
internal sealed class Judgements(AppDb db, Transaction transaction, StampPart stamp, TellContributor tell, ItemAudit audit, TimeProvider clock)
{
    public async Task<IReadOnlyList<Judgement>> OfAsync(string itemId, CancellationToken cancellation) =>
        await db.Set<Judgement>().AsNoTracking().Where(judgement => judgement.ItemId == itemId).OrderBy(judgement => judgement.At).ThenBy(judgement => judgement.MemberId).ToListAsync(cancellation);

    /// <returns>False when the item can carry no label at this moment; then nothing was kept.</returns>
    public Task<bool> JudgeAsync(ContentItem item, IReadOnlyList<CriterionVerdict> verdicts, Reader by, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        var mine = await db.Set<Judgement>().AsTracking().FirstOrDefaultAsync(judgement => judgement.ItemId == item.ContentItemId && judgement.MemberId == by.MemberId, cancellation)
            ?? db.Add(new Judgement { ItemId = item.ContentItemId, MemberId = by.MemberId!, Name = by.Name, At = clock.GetUtcNow() }).Entity;
        (mine.Name, mine.At, mine.Verdicts) = (by.Name, clock.GetUtcNow(), verdicts);
        audit.Record(by, ItemActs.Judged, item.ContentItemId, item.DisplayText);
        await db.SaveChangesAsync(cancellation);
        return Outcome.Of(await OfAsync(item.ContentItemId, cancellation)) is not { } outcome || await SettleAsync(item, outcome, by, cancellation);
    }, cancellation);

    private async Task<bool> SettleAsync(ContentItem item, Outcome outcome, Reader by, CancellationToken cancellation)
    {
        var had = QualityLabel.Of(item) is not null;
        if (outcome.IsAwarded || had)
        {
            var words = outcome.IsAwarded ? "Keurmerk gegeven" : "Keurmerk ingetrokken";
            if (!await stamp.PutAsync(item.ContentItemId, QualityLabel.Part, outcome.IsAwarded ? QualityLabel.Write(outcome) : null, new Stamp(by, outcome.IsAwarded ? ItemActs.Labelled : ItemActs.Unlabelled, words), cancellation))
                return false;
        }
        await tell.JudgedAsync(item, outcome.IsAwarded, by, cancellation);
        return true;
    }
}
