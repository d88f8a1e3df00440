using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Published items of the types that can have a label, newest first; one command.</summary>
internal sealed class ItemsToJudge(AppDb db, ContentDefinitions definitions)
{
    public async Task<IReadOnlyList<ItemToJudge>> PageAsync(string memberId, string? after, int take, CancellationToken cancellation)
    {
        var types = (await definitions.AllAsync(cancellation)).Types.Where(type => type.Has(QualityLabel.Part)).Select(type => type.Name).ToArray();
        var items = db.Set<StoredItem>().AsNoTracking().Where(item => types.Contains(item.Type) && item.PublishedVersionId != null && item.ArchivedAt == null);
        if (Cursor.Read(after) is var (at, id))
            items = items.Where(item => item.PublishedAt < at || (item.PublishedAt == at && item.Id.CompareTo(id) < 0));
        return await items.OrderByDescending(item => item.PublishedAt).ThenByDescending(item => item.Id).Take(take)
            .Select(item => new ItemToJudge(item.Id, item.Title, item.PublishedAt!.Value, db.Set<Judgement>().Count(one => one.ItemId == item.Id),
                db.Set<Judgement>().Any(one => one.ItemId == item.Id && one.MemberId == memberId), item.Owner == memberId))
            .ToListAsync(cancellation);
    }
}
