using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>
/// Reminds members of what they kept, from seven in the morning in the Netherlands on the day that they chose. Runs in a transaction, so each is told once.
/// Who may not read the post any more sees nothing of it: that is asked when it is shown and again when it is mailed.
/// </summary>
internal sealed class RemindOfPosts(AppDb db, Notify notify, TimeProvider clock) : IRunJob
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Morning = TimeSpan.FromHours(7);

    public string Kind => "forum.remind";

    public TimeSpan? Every => TimeSpan.FromMinutes(20);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().InAmsterdam().DateTime - Morning);
        var due = await db.Set<KeptPost>().AsTracking().Where(k => k.RemindOn != null && k.RemindOn <= today).OrderBy(k => k.RemindOn).Take(AtOnce).ToListAsync(cancellation);
        var ids = due.Select(k => k.PostId).Distinct().ToArray();
        var posts = await db.Set<Post>().AsNoTracking().Where(p => ids.Contains(p.Id)).Join(db.Set<Topic>().AsNoTracking(), p => p.TopicId, t => t.Id, (p, t) => new { Post = p, t.Title, t.IsConfidential }).ToDictionaryAsync(p => p.Post.Id, cancellation);
        foreach (var kept in due)
        {
            var post = posts[kept.PostId].Post;
            await notify.MemberAsync(kept.MemberId, new Notice(Tidings.Kept, $"Je wilde hierop terugkomen: {posts[kept.PostId].Title}", QuotedPosts.Address(post.Id), post.Access) { About = Tidings.About(post.TopicId), Subject = Tidings.Subject(posts[kept.PostId].IsConfidential) }, cancellation);
            kept.RemindOn = null;
        }
    }
}
