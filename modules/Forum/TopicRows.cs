using System.Linq.Expressions;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Lists of topics, latest activity first. Two commands whatever the size: the rows and their authors.</summary>
internal sealed class TopicRows(AppDb db, Members members, TimeProvider clock, CurrentMember me)
{
    private const int MostPinned = 5;

    private static readonly TimeSpan Fresh = TimeSpan.FromDays(7);

    /// <summary>The latest few of every room. One index seek per room, in one command.</summary>
    public async Task<ILookup<string, TopicRow>> LatestAsync(IReadOnlyCollection<Room> rooms, int perRoom, CancellationToken cancellation)
    {
        if (rooms.Count == 0)
            return Array.Empty<TopicRow>().ToLookup(row => row.RoomId);
        var each = rooms.Select(room => In(room.Id).OrderByDescending(t => t.LastActivityAt).ThenByDescending(t => t.Id).Select(t => t.Id).Take(perRoom));
        var latest = each.Aggregate((some, more) => some.Concat(more));
        var rows = await db.Set<Topic>().AsNoTracking().Where(t => latest.Contains(t.Id)).Select(AsRow()).ToListAsync(cancellation);
        return (await WithAuthorsAsync(rows, cancellation)).OrderByDescending(row => row.LastActivityAt).ToLookup(row => row.RoomId);
    }

    /// <returns>At most one more than asked, so that the caller knows whether there is a next page.</returns>
    public Task<List<TopicRow>> PageAsync(TopicChoice choice, IReadOnlyCollection<Room> rooms, TopicCursor? after, int take, CancellationToken cancellation) => choice.List switch
    {
        TopicList.Mine => TakeAsync(choice.Narrow(Mine().Where(t => rooms.Select(r => r.Id).Contains(t.RoomId))), after, take, cancellation),
        TopicList.Followed => TakeAsync(choice.Narrow(Followed().Where(t => rooms.Select(r => r.Id).Contains(t.RoomId))), after, take, cancellation),
        _ when rooms.Count == 0 => Task.FromResult(new List<TopicRow>()),
        _ when rooms.Count == 1 => TakeAsync(choice.Narrow(In(rooms.First().Id)), after, take, cancellation),
        _ => TakeAsync(OfRooms(choice, rooms, after, take), after: null, take, cancellation),
    };

    // One index seek per room, whatever the number of topics; then the latest of those.
    private IQueryable<Topic> OfRooms(TopicChoice choice, IReadOnlyCollection<Room> rooms, TopicCursor? after, int take)
    {
        var latest = rooms.Select(room => InOrder(choice.Narrow(In(room.Id)), after).Select(t => t.Id).Take(take + 1)).Aggregate((some, more) => some.Concat(more));
        return Readable().Where(t => latest.Contains(t.Id));
    }

    /// <summary>What stands on top of the room, at most a handful.</summary>
    public async Task<List<TopicRow>> PinnedAsync(Room room, DateTimeOffset now, CancellationToken cancellation) =>
        await WithAuthorsAsync(await In(room.Id).Where(t => t.PinnedUntil > now).OrderByDescending(t => t.PinnedUntil).Select(AsRow()).Take(MostPinned).ToListAsync(cancellation), cancellation);

    private async Task<List<TopicRow>> TakeAsync(IQueryable<Topic> topics, TopicCursor? after, int take, CancellationToken cancellation) =>
        await WithAuthorsAsync(await InOrder(topics, after).Select(AsRow()).Take(take + 1).ToListAsync(cancellation), cancellation);

    private static IQueryable<Topic> InOrder(IQueryable<Topic> topics, TopicCursor? after)
    {
        if (after is { } last)
            topics = topics.Where(t => t.LastActivityAt <= last.At && (t.LastActivityAt < last.At || string.Compare(t.Id, last.Id) < 0));
        return topics.OrderByDescending(t => t.LastActivityAt).ThenByDescending(t => t.Id);
    }

    private IQueryable<Topic> Mine()
    {
        var own = me.Reader.Personas().ToArray();
        return own is [var only] ? Readable().Where(t => t.AuthorId == only) : Readable().Where(t => own.Contains(t.AuthorId));
    }

    // From what the member follows to the topics, not the other way round.
    private IQueryable<Topic> Followed() => db.Set<Follow>()
        .Where(f => f.MemberId == me.Reader.MemberId && f.Level != FollowLevel.Muted && f.Subject.StartsWith(FollowSubject.AnyTopic))
        .Join(Readable(), f => f.Subject.Substring(FollowSubject.AnyTopic.Length), t => t.Id, (_, t) => t);

    private Expression<Func<Topic, TopicRow>> AsRow()
    {
        var (member, since) = (me.Reader.MemberId, clock.GetUtcNow() - Fresh);
        return t => new TopicRow(t.Id, t.RoomId, t.Room.Slug, t.Kind, t.Title, t.AuthorId, t.PostCount, t.LastActivityAt, t.IsOpen, t.Closure != null,
            db.Set<Reading>().Where(r => r.MemberId == member && r.TopicId == t.Id).Select(r => (int?)r.Until).FirstOrDefault(), t.StartedAt > since && t.AuthorId != member && db.Set<Reading>().Any(r => r.MemberId == member)) { IsHidden = t.HiddenAt != null, IsConfidential = t.IsConfidential, Alias = t.Alias };
    }

    private IQueryable<Topic> Readable() => db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader);

    private IQueryable<Topic> In(string roomId) => Readable().Where(t => t.RoomId == roomId);

    private async Task<List<TopicRow>> WithAuthorsAsync(List<TopicRow> rows, CancellationToken cancellation)
    {
        var cards = await members.CardsAsync(rows.Select(row => row.AuthorId), cancellation);
        return rows.ConvertAll(row => row with { Author = cards.GetValueOrDefault(row.AuthorId) });
    }
}
