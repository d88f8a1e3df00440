using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>After a topic or one of its posts got other readers: everything that hangs on it follows, in the same transaction.</summary>
internal sealed class SpreadAccess(AppDb db, ChangeLog changes, Notify notify)
{
    public async Task OverAsync(Topic topic, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        var (access, moderators) = (topic.Access, topic.Room.ModeratorAccess);
        var posts = db.Set<Post>().Where(p => p.TopicId == topic.Id);
        await posts.Where(p => p.HiddenAt == null && p.Access != access).ExecuteUpdateAsync(set => set.SetProperty(p => p.Access, access), cancellation);
        await posts.Where(p => p.HiddenAt != null && p.Access != moderators).ExecuteUpdateAsync(set => set.SetProperty(p => p.Access, moderators), cancellation);
        await db.Set<Report>().Where(r => r.TopicId == topic.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Access, moderators), cancellation);
        await db.Set<Unsealing>().Where(u => u.TopicId == topic.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.Access, moderators), cancellation);
        await db.Set<Proposal>().Where(p => p.TopicId == topic.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.RoomId, topic.RoomId), cancellation);
        await db.Set<HeldPost>().Where(h => h.TopicId == topic.Id).ExecuteUpdateAsync(set => set.SetProperty(h => h.Access, moderators).SetProperty(h => h.RoomId, topic.RoomId), cancellation);
        await notify.ChangeAccessAsync(Tidings.About(topic.Id), access, null, cancellation);
        // What was told of a hidden post holds its words.
        foreach (var hidden in await posts.Where(p => p.HiddenAt != null).Select(p => p.Id).TagWith("All posts of the topic were just changed").ToListAsync(cancellation))
            await notify.ChangeAccessAsync(Tidings.About(topic.Id), moderators, ForumAddress.Anchor(hidden), cancellation);
        changes.Note(TopicSource.Named, topic.Id);
    }
}
