using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Writes down how far members have read. One statement each, whoever else reads along on another device.</summary>
internal sealed class Readings(AppDb db)
{
    /// <summary>A lower number than the known one changes nothing. A topic that is gone is passed over.</summary>
    public Task RaiseAsync(SeenPosts seen, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO forum_readings ("MemberId", "TopicId", "Until")
        SELECT {seen.MemberId}, "Id", {seen.Until} FROM forum_topics WHERE "Id" = {seen.TopicId}
        ON CONFLICT ("MemberId", "TopicId") DO UPDATE SET "Until" = excluded."Until" WHERE forum_readings."Until" < excluded."Until"
        """, cancellation);

    /// <summary>Nobody's own words are news; but what stands unread before them stays unread.</summary>
    public Task AddOwnAsync(string memberId, Post post, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO forum_readings ("MemberId", "TopicId", "Until") VALUES ({memberId}, {post.TopicId}, {post.Number})
        ON CONFLICT ("MemberId", "TopicId") DO UPDATE SET "Until" = excluded."Until" WHERE forum_readings."Until" = excluded."Until" - 1
        """, cancellation);
}
