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
        await notify.ChangeAccessAsync($"{TopicSource.Named}:{topic.Id}", access, cancellation);
        changes.Note(TopicSource.Named, topic.Id);
    }

    public Task OverAsync(Post post, CancellationToken cancellation) => notify.ChangeAccessAsync($"post:{post.Id}", post.Access, cancellation);
}
