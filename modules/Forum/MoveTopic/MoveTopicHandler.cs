using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Puts a topic in another room. Who reads only the old one loses it with this transaction: pages, search and what they were told of it.</summary>
internal sealed class MoveTopicHandler(AppDb db, SpreadAccess spread, ModeratorLog log)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public async Task HandleAsync(Topic topic, Room to, ReasonForm why, CancellationToken cancellation)
    {
        var from = topic.Room;
        topic.MoveTo(to);
        log.Record(ModeratorActs.MovedOut, topic, from, why);
        log.Record(ModeratorActs.MovedIn, topic, to, why);
        await spread.OverAsync(topic, cancellation);
        if (topic.IsHidden)
            return;
        await CountAsync(from, -1, cancellation);
        await CountAsync(to, 1, cancellation);
    }

    private Task<int> CountAsync(Room room, int more, CancellationToken cancellation) =>
        db.Set<Room>().Where(r => r.Id == room.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicCount, r => r.TopicCount + more), cancellation);
}
