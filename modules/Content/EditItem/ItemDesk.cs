using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>What lies around an item besides its text: is it waiting for someone, planned, read along with?</summary>
/// <param name="Remarks">How many there ever were.</param>
internal sealed record ItemDesk(Review? Review, Schedule? Schedule, int Previews, int Remarks)
{
    public static ItemDesk Empty { get; } = new(null, null, 0, 0);

    public bool InReview => Review is { IsOpen: true };

    public bool IsSentBack => Review is { IsOpen: false };

    public ItemStatus StatusOf(ContentItem item) =>
        ItemStatus.Of(item.Live, item.Published, new ItemSigns(item.ArchivedUtc is not null, InReview, IsSentBack, Schedule?.PublishAt is not null));

    /// <summary>One command.</summary>
    public static async Task<ItemDesk> OfAsync(AppDb db, string itemId, DateTimeOffset now, CancellationToken cancellation) => await (
        from item in db.Set<StoredItem>().AsNoTracking()
        where item.Id == itemId
        from review in db.Set<Review>().Where(one => one.ItemId == item.Id).DefaultIfEmpty()
        from plan in db.Set<Schedule>().Where(one => one.ItemId == item.Id).DefaultIfEmpty()
        select new ItemDesk(review, plan, db.Set<PreviewLink>().Count(link => link.ItemId == item.Id && link.RevokedAt == null && link.ExpiresAt > now), db.Set<Remark>().Count(remark => remark.ItemId == item.Id)))
        .FirstOrDefaultAsync(cancellation) ?? Empty;
}
