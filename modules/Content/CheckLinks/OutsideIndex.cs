using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Keeps up which published items point to which addresses on other sites.</summary>
internal sealed class OutsideIndex(AppDb db, TimeProvider clock)
{
    public async Task ReplaceAsync(ContentItem item, ContentTypeDefinition type, CancellationToken cancellation)
    {
        var addresses = OutsideAddresses.In(item, type).Select(address => CheckedLink.Of(address, clock.GetUtcNow())).ToList();
        if (addresses.Count == 0)
            return;
        var keys = addresses.Select(link => link.Key).ToArray();
        var known = await db.Set<CheckedLink>().Where(link => keys.Contains(link.Key)).Select(link => link.Key).ToListAsync(cancellation);
        // Also what another item in this transaction brought a moment ago.
        db.AddRange(addresses.Where(link => !known.Contains(link.Key) && db.Set<CheckedLink>().Local.FindEntry(link.Key) is null));
        db.AddRange(keys.Select(key => new OutsideLink { ItemId = item.ContentItemId, LinkKey = key }));
    }

    public async Task RemoveAsync(string itemId, CancellationToken cancellation) =>
        db.RemoveRange(await db.Set<OutsideLink>().Where(row => row.ItemId == itemId).ToListAsync(cancellation));
}
