using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>What the check of links found.</summary>
internal sealed class BrokenLinks(AppDb db, TimeProvider clock)
{
    private const int MostItems = 400;

    /// <summary>Broken last comes first. Two commands.</summary>
    public async Task<(IReadOnlyList<BrokenLink> Links, string? Next)> ListAsync(string? after, int take, CancellationToken cancellation)
    {
        var broken = db.Set<CheckedLink>().AsNoTracking().Where(link => link.BrokenSince != null);
        if (Read(after) is var (at, key))
            broken = broken.Where(link => link.BrokenSince < at || (link.BrokenSince == at && link.Key.CompareTo(key) < 0));
        var rows = await broken.OrderByDescending(link => link.BrokenSince).ThenByDescending(link => link.Key).Take(take + 1).ToListAsync(cancellation);
        var page = rows.Take(take).ToList();
        var items = await ItemsAsync([.. page.Select(link => link.Key)], cancellation);
        return ([.. page.Select(link => new BrokenLink(link, [.. items[link.Key]]))], rows.Count > take ? After(page[^1]) : null);
    }

    /// <summary>All, asked at least once, and broken, in one command.</summary>
    public async Task<(int All, int Asked, int Broken)> CountAsync(CancellationToken cancellation) =>
        await db.Set<CheckedLink>().GroupBy(_ => 1).Select(all => new { All = all.Count(), Asked = all.Count(link => link.CheckedAt != null), Broken = all.Count(link => link.BrokenSince != null) })
            .FirstOrDefaultAsync(cancellation) is { } counted ? (counted.All, counted.Asked, counted.Broken) : default;

    /// <summary>In the next run.</summary>
    public Task AskAgainAsync(string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return db.Set<CheckedLink>().Where(link => link.Key == key).ExecuteUpdateAsync(link => link.SetProperty(one => one.NextCheckAt, now), cancellation);
    }

    private async Task<ILookup<string, ItemTitle>> ItemsAsync(string[] keys, CancellationToken cancellation)
    {
        var found = await (
            from used in db.Set<OutsideLink>()
            where keys.Contains(used.LinkKey)
            join item in db.Set<StoredItem>() on used.ItemId equals item.Id
            orderby item.Title, item.Id
            select new { used.LinkKey, Title = new ItemTitle(item.Id, item.Type, item.Title, item.Path) }).Take(MostItems).ToListAsync(cancellation);
        return found.ToLookup(row => row.LinkKey, row => row.Title);
    }

    private static string After(CheckedLink last) => Cursor.At(last.BrokenSince!.Value, last.Key[..ItemCheck.LongestId]);

    // The start of a key tells addresses apart well enough; the rest of it would only make the address of the page longer.
    private static (DateTimeOffset At, string Key)? Read(string? after) => Cursor.Read(after);
}
