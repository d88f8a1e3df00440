using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What members have with a topic when its posts go to another: how far they read, whether they follow, and what they began to write.</summary>
internal sealed class MoveReaders(AppDb db, Masks masks, Follows follows)
{
    /// <summary>All of it; the posts of the first now stand behind those of the second.</summary>
    public async Task FromAsync(string from, string into, int offset, CancellationToken cancellation)
    {
        // Who read all of the second, or never opened it, goes on where they were in the first. Who has something unread in the second begins there.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO forum_readings ("MemberId", "TopicId", "Until") SELECT "MemberId", {into}, "Until" + {offset} FROM forum_readings WHERE "TopicId" = {from}
            ON CONFLICT ("MemberId", "TopicId") DO UPDATE SET "Until" = excluded."Until" WHERE forum_readings."Until" >= {offset}
            """, cancellation);
        await db.Set<Reading>().Where(r => r.TopicId == from).ExecuteDeleteAsync(cancellation);
        await OwnAsync(FollowSubject.OfTopic(from), FollowSubject.OfTopic(into), cancellation);
    }

    /// <summary>Some posts, and what was read of them.</summary>
    /// <param name="numbers">Of those posts in the topic they left, in order; they are 1, 2, 3 … in the other.</param>
    public async Task OfAsync(Topic from, Topic into, IReadOnlyList<Post> posts, IReadOnlyList<int> numbers, CancellationToken cancellation)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var (least, below) = (numbers[i], i + 1 < numbers.Count ? numbers[i + 1] : int.MaxValue);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO forum_readings ("MemberId", "TopicId", "Until") SELECT "MemberId", {into.Id}, {i + 1} FROM forum_readings WHERE "TopicId" = {from.Id} AND "Until" >= {least} AND "Until" < {below}
                """, cancellation);
        }
        // Whoever read the last post that stays has read everything: what left from behind it is no news.
        var last = await db.Set<Post>().Where(p => p.TopicId == from.Id).MaxAsync(p => p.Number, cancellation);
        var all = from.PostCount;
        await db.Set<Reading>().Where(r => r.TopicId == from.Id && r.Until >= last).ExecuteUpdateAsync(set => set.SetProperty(r => r.Until, all), cancellation);
        foreach (var author in posts.Select(p => p.AuthorId).Distinct())
            if (await masks.HolderAsync(author, cancellation) is { } member)
                await follows.TakePartAsync(member, into.Id, cancellation);
    }

    private async Task OwnAsync(string from, string into, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync($"""DELETE FROM forum_follows WHERE "Subject" = {from} AND "MemberId" IN (SELECT "MemberId" FROM forum_follows WHERE "Subject" = {into})""", cancellation);
        await db.Database.ExecuteSqlAsync($"""UPDATE forum_follows SET "Subject" = {into} WHERE "Subject" = {from}""", cancellation);
        // A text that was begun in both stays where it was begun last.
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM forum_drafts WHERE "Subject" IN ({from}, {into}) AND EXISTS
                (SELECT 1 FROM forum_drafts AS other WHERE other."MemberId" = forum_drafts."MemberId" AND other."Subject" IN ({from}, {into}) AND other."Subject" <> forum_drafts."Subject" AND other."SavedAt" > forum_drafts."SavedAt")
            """, cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE forum_drafts SET "Subject" = {into} WHERE "Subject" = {from} AND NOT EXISTS
                (SELECT 1 FROM forum_drafts AS other WHERE other."MemberId" = forum_drafts."MemberId" AND other."Subject" = {into})
            """, cancellation);
    }
}
