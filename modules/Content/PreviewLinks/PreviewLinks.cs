using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Makes, lists, revokes and follows links to items that are not published.</summary>
internal sealed class PreviewLinks(AppDb db, Transaction transaction, Drafts drafts, ItemAudit audit, TimeProvider clock)
{
    public const int DefaultDays = 14;
    private const int MostShown = 50;

    /// <returns>The token, which nobody can ask for again.</returns>
    public async Task<string> MakeAsync(ContentItem item, int days, Reader by, CancellationToken cancellation)
    {
        var (link, token) = PreviewLink.New(item.ContentItemId, by.Name, clock.GetUtcNow(), days);
        await transaction.RunAsync(() =>
        {
            db.Add(link);
            audit.Record(by, ItemActs.PreviewMade, item.ContentItemId, item.DisplayText, $"{days} dagen");
            return Task.CompletedTask;
        }, cancellation);
        return token;
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<PreviewLink>> OfAsync(string itemId, CancellationToken cancellation) =>
        await db.Set<PreviewLink>().AsNoTracking().Where(link => link.ItemId == itemId).OrderByDescending(link => link.MadeAt).Take(MostShown).ToListAsync(cancellation);

    public Task RevokeAsync(ContentItem item, string linkId, Reader by, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        if (await db.Set<PreviewLink>().AsTracking().FirstOrDefaultAsync(link => link.Id == linkId && link.ItemId == item.ContentItemId && link.RevokedAt == null, cancellation) is not { } link)
            return;
        link.RevokedAt = clock.GetUtcNow();
        audit.Record(by, ItemActs.PreviewRevoked, item.ContentItemId, item.DisplayText);
    }, cancellation);

    /// <summary>What the link shows, without counting it as a visit.</summary>
    public async Task<(ContentItem Item, PreviewLink Link)?> FindAsync(string token, CancellationToken cancellation)
    {
        var hash = PreviewLink.HashOf(token);
        var link = await db.Set<PreviewLink>().AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash, cancellation);
        return link is not null && link.Works(clock.GetUtcNow()) && await drafts.LatestAsync(link.ItemId, cancellation) is { } item ? (item, link) : null;
    }

    /// <summary>Counts the visit, without a name: who reads along has no account here and owes us none.</summary>
    /// <returns>Null when the link never was, has expired or was revoked.</returns>
    public async Task<(ContentItem Item, PreviewLink Link)?> FollowAsync(string token, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not var (item, link))
            return null;
        var now = clock.GetUtcNow();
        await transaction.RunAsync(async () =>
        {
            await db.Set<PreviewLink>().Where(one => one.Id == link.Id).ExecuteUpdateAsync(one => one.SetProperty(l => l.Uses, l => l.Uses + 1).SetProperty(l => l.UsedAt, now), cancellation);
            audit.Record(Reader.Visitor, ItemActs.PreviewUsed, item.ContentItemId, item.DisplayText);
        }, cancellation);
        return (item, link);
    }
}
