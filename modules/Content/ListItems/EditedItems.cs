using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Lists items as editors see them, last changed first. Each list is one command, along the index on the moment of change.</summary>
internal sealed class EditedItems(AppDb db)
{
    /// <param name="types">Types to list; items of others are left out.</param>
    public async Task<IReadOnlyList<EditedItem>> ListAsync(IReadOnlyCollection<string> types, ItemFilter filter, int take, CancellationToken cancellation)
    {
        var wanted = types.Where(type => filter.Type is null || type == filter.Type).ToArray();
        var items = After(db.Set<StoredItem>().AsNoTracking().Where(item => wanted.Contains(item.Type)), filter.After);
        if (filter.Owner is { } owner)
            items = items.Where(item => item.Owner == owner);
        return await Take(Titled(WithStatus(items, filter.Status), filter.Title), take, cancellation);
    }

    /// <summary>What people changed last; what the site did to itself, such as an import, is left out.</summary>
    public Task<IReadOnlyList<EditedItem>> RecentAsync(IReadOnlyCollection<string> types, int take, CancellationToken cancellation)
    {
        var (wanted, site) = (types.ToArray(), Reader.Site.Name);
        return Take(Titled(db.Set<StoredItem>().AsNoTracking().Where(item => wanted.Contains(item.Type)), "").Where(item => item.Version.Author != site), take, cancellation);
    }

    /// <summary>Work of one member that readers do not see yet.</summary>
    public Task<IReadOnlyList<EditedItem>> UnfinishedAsync(string memberId, int take, CancellationToken cancellation) =>
        Take(Titled(db.Set<StoredItem>().AsNoTracking().Where(item => item.Owner == memberId && item.PublishedVersionId != item.LatestVersionId), ""), take, cancellation);

    private IQueryable<StoredItem> WithStatus(IQueryable<StoredItem> items, ItemStatus? status) => status switch
    {
        { Name: "beoordelen" } => items.Where(item => db.Set<Review>().Any(review => review.ItemId == item.Id && review.SentBackAt == null)),
        { Name: "teruggestuurd" } => items.Where(item => db.Set<Review>().Any(review => review.ItemId == item.Id && review.SentBackAt != null)),
        { Name: "ingepland" } => items.Where(item => db.Set<Schedule>().Any(plan => plan.ItemId == item.Id && plan.PublishAt != null)),
        { Name: "gearchiveerd" } => items.Where(item => item.ArchivedAt != null),
        { Name: "concept" } => Quiet(items).Where(item => item.PublishedVersionId == null),
        { Name: "gepubliceerd" } => Quiet(items).Where(item => item.PublishedVersionId == item.LatestVersionId),
        { Name: "gewijzigd" } => Quiet(items).Where(item => item.PublishedVersionId != null && item.PublishedVersionId != item.LatestVersionId),
        _ => items,
    };

    // Nothing else is going on, so that a filter finds exactly what carries its badge.
    private IQueryable<StoredItem> Quiet(IQueryable<StoredItem> items) => items.Where(item => item.ArchivedAt == null
        && !db.Set<Review>().Any(review => review.ItemId == item.Id) && !db.Set<Schedule>().Any(plan => plan.ItemId == item.Id && plan.PublishAt != null));

    private static IQueryable<StoredItem> After(IQueryable<StoredItem> items, string? cursor) => Cursor.Read(cursor) is not var (at, id)
        ? items
        : items.Where(item => item.ModifiedAt < at || (item.ModifiedAt == at && item.Id.CompareTo(id) < 0));

    private IQueryable<FoundVersion> Titled(IQueryable<StoredItem> items, string title)
    {
        var found = items.WithLatest(db);
        var part = title.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database lowers it; it knows no StringComparison.
        return part.Length == 0 ? found : found.Where(item => item.Version.Title.ToLower().Contains(part));
#pragma warning restore CA1304, CA1311, CA1862
    }

    private async Task<IReadOnlyList<EditedItem>> Take(IQueryable<FoundVersion> found, int take, CancellationToken cancellation) =>
        await found.OrderByDescending(item => item.Item.ModifiedAt).ThenByDescending(item => item.Item.Id).Take(take)
            .Select(item => new EditedItem(item.Item.Id, item.Item.Type, item.Version.Title, item.Version.Author, item.Item.ModifiedAt,
                item.Item.PublishedVersionId != null, item.Item.PublishedVersionId == item.Item.LatestVersionId, item.Item.ArchivedAt != null,
                db.Set<Review>().Any(review => review.ItemId == item.Item.Id && review.SentBackAt == null), db.Set<Review>().Any(review => review.ItemId == item.Item.Id && review.SentBackAt != null),
                db.Set<Schedule>().Any(plan => plan.ItemId == item.Item.Id && plan.PublishAt != null), item.Item.Path))
            .ToListAsync(cancellation);
}
