using System.Linq.Expressions;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Lists of topics, latest activity first. Two commands whatever the size: the rows and their authors.</summary>
internal sealed class TopicRows(AppDb db, Members members, CurrentMember me)
{
    private const int MostPinned = 5;

    private static readonly Expression<Func<Topic, TopicRow>> AsRow = t => new TopicRow(
        t.Id, t.RoomId, t.Room.Slug, t.Kind, t.Title, t.AuthorId, t.PostCount, t.LastActivityAt, t.IsOpen, t.Closure != null) { IsHidden = t.HiddenAt != null };

    /// <summary>The latest few of every room. One index seek per room, in one command.</summary>
    public async Task<ILookup<string, TopicRow>> LatestAsync(IReadOnlyCollection<Room> rooms, int perRoom, CancellationToken cancellation)
    {
        if (rooms.Count == 0)
            return Array.Empty<TopicRow>().ToLookup(row => row.RoomId);
        var each = rooms.Select(room => In(room.Id).OrderByDescending(t => t.LastActivityAt).ThenByDescending(t => t.Id).Select(t => t.Id).Take(perRoom));
        var latest = each.Aggregate((some, more) => some.Concat(more));
        var rows = await db.Set<Topic>().AsNoTracking().Where(t => latest.Contains(t.Id)).Select(AsRow).ToListAsync(cancellation);
        return (await WithAuthorsAsync(rows, cancellation)).OrderByDescending(row => row.LastActivityAt).ToLookup(row => row.RoomId);
    }

    /// <returns>At most one more than asked, so that the caller knows whether there is a next page.</returns>
    public async Task<List<TopicRow>> PageAsync(Room room, bool openOnly, TopicCursor? after, int take, CancellationToken cancellation)
    {
        var topics = In(room.Id);
        if (openOnly)
            topics = topics.Where(t => t.IsOpen);
        if (after is { } last)
            topics = topics.Where(t => t.LastActivityAt <= last.At && (t.LastActivityAt < last.At || string.Compare(t.Id, last.Id) < 0));
        var rows = await topics.OrderByDescending(t => t.LastActivityAt).ThenByDescending(t => t.Id).Select(AsRow).Take(take + 1).ToListAsync(cancellation);
        return await WithAuthorsAsync(rows, cancellation);
    }

    /// <summary>What stands on top of the room, at most a handful.</summary>
    public async Task<List<TopicRow>> PinnedAsync(Room room, DateTimeOffset now, CancellationToken cancellation) =>
        await WithAuthorsAsync(await In(room.Id).Where(t => t.PinnedUntil > now).OrderByDescending(t => t.PinnedUntil).Select(AsRow).Take(MostPinned).ToListAsync(cancellation), cancellation);

    private IQueryable<Topic> In(string roomId) => db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Where(t => t.RoomId == roomId);

    private async Task<List<TopicRow>> WithAuthorsAsync(List<TopicRow> rows, CancellationToken cancellation)
    {
        var cards = await members.CardsAsync(rows.Select(row => row.AuthorId), cancellation);
        return rows.ConvertAll(row => row with { Author = cards.GetValueOrDefault(row.AuthorId) });
    }
}
