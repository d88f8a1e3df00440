using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Takes a post out of sight for everyone but moderators, and back. The first post takes its topic along: the title is part of it.</summary>
internal sealed class HidePostHandler(AppDb db, SpreadAccess spread, TimeProvider clock)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public Task HideAsync(Topic topic, Post post, CancellationToken cancellation)
    {
        (post.HiddenAt, post.Access) = (post.HiddenAt ?? clock.GetUtcNow(), topic.Room.ModeratorAccess);
        if (post.IsOpening && !topic.IsHidden)
        {
            topic.Hide(clock.GetUtcNow());
            return SpreadAsync(topic, -1, cancellation);
        }
        return SpreadAsync(topic, 0, cancellation);
    }

    public Task ShowAsync(Topic topic, Post post, CancellationToken cancellation)
    {
        var alone = !post.IsOpening || !topic.IsHidden;
        if (!alone)
            topic.Show();
        (post.HiddenAt, post.Access) = (null, topic.Access);
        return SpreadAsync(topic, alone ? 0 : 1, cancellation);
    }

    private async Task SpreadAsync(Topic topic, int topics, CancellationToken cancellation)
    {
        await spread.OverAsync(topic, cancellation);
        if (topics != 0)
            await db.Set<Room>().Where(r => r.Id == topic.RoomId).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicCount, r => r.TopicCount + topics), cancellation);
    }
}
