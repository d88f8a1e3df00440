using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps who follows what.</summary>
internal sealed class Follows(AppDb db)
{
    /// <summary>Who takes part follows, unless that member has said otherwise.</summary>
    public Task TakePartAsync(string memberId, string topicId, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO forum_follows ("MemberId", "Subject", "Level") VALUES ({memberId}, {FollowSubject.OfTopic(topicId)}, {(int)FollowLevel.Everything})
        ON CONFLICT ("MemberId", "Subject") DO NOTHING
        """, cancellation);

    /// <param name="level">Null takes back whatever was said.</param>
    public Task SetAsync(string memberId, string subject, FollowLevel? level, CancellationToken cancellation) => level is { } chosen
        ? db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO forum_follows ("MemberId", "Subject", "Level") VALUES ({memberId}, {subject}, {(int)chosen})
            ON CONFLICT ("MemberId", "Subject") DO UPDATE SET "Level" = excluded."Level"
            """, cancellation)
        : db.Set<Follow>().Where(f => f.MemberId == memberId && f.Subject == subject).ExecuteDeleteAsync(cancellation);

    /// <summary>All but topics, of which there may be many.</summary>
    public Task<Dictionary<string, FollowLevel>> BroadAsync(string memberId, CancellationToken cancellation) =>
        db.Set<Follow>().AsNoTracking().Where(f => f.MemberId == memberId && !f.Subject.StartsWith(FollowSubject.AnyTopic)).ToDictionaryAsync(f => f.Subject, f => f.Level, cancellation);
}
