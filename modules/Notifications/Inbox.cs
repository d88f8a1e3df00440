using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>What a member was told and may still read.</summary>
internal sealed class Inbox(AppDb db, InboxQueries queries, ShownNow shown, TimeProvider clock) : ICountNews
{
    public string Href => "/meldingen";

    public Task<int> CountAsync(Reader reader, CancellationToken cancellation) =>
        reader.MemberId is not { } id ? Task.FromResult(0)
        : shown.About is { } about ? queries.UnreadBut(db, id, about, [.. reader.Tokens], cancellation) : queries.Unread(db, id, [.. reader.Tokens], cancellation);

    /// <summary>Newest first; one command.</summary>
    public Task<List<Notification>> PageAsync(Reader reader, (DateTimeOffset At, string Id)? after, int take, CancellationToken cancellation)
    {
        var mine = Of(reader).AsNoTracking();
        if (after is var (at, id))
            mine = mine.Where(n => n.At < at || (n.At == at && n.Id.CompareTo(id) < 0));
        return mine.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(take).ToListAsync(cancellation);
    }

    public Task<Notification?> FindAsync(Reader reader, string id, CancellationToken cancellation) => Of(reader).AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, cancellation);

    /// <summary>Looking at it twice is as good as once.</summary>
    public Task ReadAsync(string id, CancellationToken cancellation) => SetReadAsync(db.Set<Notification>().Where(n => n.Id == id), cancellation);

    public Task ReadAllAsync(Reader reader, CancellationToken cancellation) => SetReadAsync(Of(reader), cancellation);

    private Task<int> SetReadAsync(IQueryable<Notification> some, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return some.Where(n => n.ReadAt == null).ExecuteUpdateAsync(n => n.SetProperty(row => row.ReadAt, (DateTimeOffset?)now), cancellation);
    }

    private IQueryable<Notification> Of(Reader reader) => db.Set<Notification>().Where(n => n.MemberId == reader.MemberId).ReadableBy(reader);
}
