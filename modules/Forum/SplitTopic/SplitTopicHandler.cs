using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Makes a topic of its own out of some replies. Those that stay keep their number, so that links to them go on working.</summary>
internal sealed class SplitTopicHandler(AppDb db, MoveReaders readers, Notify notify, ChangeLog changes, ModeratorLog log)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    /// <param name="posts">Replies of the topic, oldest first, at least one.</param>
    public async Task<Topic> HandleAsync(Topic topic, List<Post> posts, string title, ReasonForm why, CancellationToken cancellation)
    {
        var (ids, split) = (posts.Select(p => p.Id).ToArray(), Topic.Start(topic.Room, topic.Kind, title, posts[0].AuthorId, posts[0].WrittenAt));
        foreach (var facet in await db.Set<TopicTerm>().AsNoTracking().Where(t => t.TopicId == topic.Id).GroupBy(t => t.Facet).ToListAsync(cancellation))
            split.IsAbout(facet.Key, facet.Select(t => t.Term));
        (split.Alias, split.IsConfidential) = (posts[0].Alias, topic.IsConfidential);
        db.Add(split);
        var numbers = posts.ConvertAll(p => p.Number);
        posts.ForEach(split.Adopt);
        if (ids.Contains(topic.Answer?.PostId))
            topic.WithdrawAnswer();
        topic.LastWrittenAt(await db.Set<Post>().Where(p => p.TopicId == topic.Id && !ids.Contains(p.Id)).OrderByDescending(p => p.Number).Select(p => p.WrittenAt).FirstAsync(cancellation));
        log.Record(ModeratorActs.Split, topic, why);
        await FollowAsync(topic, split, ids, cancellation);
        await readers.OfAsync(topic, split, posts, numbers, cancellation);
        foreach (var id in ids)
            await notify.MoveAsync(Tidings.About(topic.Id), Tidings.About(split.Id), ForumAddress.Anchor(id), cancellation);
        return split;
    }

    private async Task FollowAsync(Topic topic, Topic split, string[] posts, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        await db.Set<Report>().Where(r => posts.Contains(r.PostId)).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicId, split.Id), cancellation);
        await db.Set<Unsealing>().Where(u => posts.Contains(u.PostId)).ExecuteUpdateAsync(set => set.SetProperty(u => u.TopicId, split.Id), cancellation);
        await db.Set<Room>().Where(r => r.Id == topic.RoomId).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicCount, r => r.TopicCount + 1), cancellation);
        changes.Note(TopicSource.Named, topic.Id);
        changes.Note(TopicSource.Named, split.Id);
    }
}
