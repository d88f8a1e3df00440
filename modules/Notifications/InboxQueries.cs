using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>Asked at every page of a member, so compiled once per site.</summary>
internal sealed class InboxQueries
{
    /// <summary>Above this nobody counts, and neither does the database.</summary>
    public const int Most = 100;

    // Counted in the order of the index.
    public Func<AppDb, string, string[], CancellationToken, Task<int>> Unread { get; } =
        EF.CompileAsyncQuery((AppDb db, string member, string[] tokens, CancellationToken cancellation) =>
            db.Set<Notification>().Where(n => n.MemberId == member && n.ReadAt == null).ReadableBy(tokens).OrderBy(n => n.Access).Take(Most).Count());

    /// <summary>Without what is about the thing on the page.</summary>
    public Func<AppDb, string, string, string[], CancellationToken, Task<int>> UnreadBut { get; } =
        EF.CompileAsyncQuery((AppDb db, string member, string about, string[] tokens, CancellationToken cancellation) =>
            db.Set<Notification>().Where(n => n.MemberId == member && n.ReadAt == null && n.About != about).ReadableBy(tokens).OrderBy(n => n.Access).Take(Most).Count());
}
