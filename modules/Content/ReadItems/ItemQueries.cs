using System.Linq.Expressions;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

internal static class ItemQueries
{
    /// <summary>Items with what readers see of them. Says nothing about who may read: callers that show it start from the visibility rule.</summary>
    public static IQueryable<FoundVersion> PublishedVersions(this AppDb db, Expression<Func<StoredItem, bool>> which) =>
        db.Set<StoredItem>().Where(which).AsNoTracking().WithPublished(db);

    public static IQueryable<FoundVersion> WithPublished(this IQueryable<StoredItem> items, AppDb db) =>
        items.Join(db.Set<StoredVersion>(), item => item.PublishedVersionId, version => version.Id, (item, version) => new FoundVersion { Item = item, Version = version });

    public static IQueryable<FoundVersion> WithLatest(this IQueryable<StoredItem> items, AppDb db) =>
        items.Join(db.Set<StoredVersion>(), item => item.LatestVersionId, version => version.Id, (item, version) => new FoundVersion { Item = item, Version = version });
}
