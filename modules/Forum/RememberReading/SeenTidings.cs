using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Who read a post needs no bell for it: what a member was told about posts that were shown counts as read.</summary>
internal sealed class SeenTidings(AppDb db, Notify notify)
{
    public async Task ReadAsync(SeenPosts seen, CancellationToken cancellation)
    {
        var about = Tidings.About(seen.TopicId);
        var unread = await notify.UnreadAsync(seen.MemberId, about, cancellation);
        if (unread.Count == 0)
            return;
        var posts = unread.Select(PostOf).OfType<string>().ToArray();
        var later = posts.Length == 0 ? [] : await db.Set<Post>().Where(p => posts.Contains(p.Id) && p.Number > seen.Until).Select(p => p.Id).ToListAsync(cancellation);
        var read = unread.FindAll(link => PostOf(link) is not { } post || !later.Contains(post));
        await notify.ReadAsync(seen.MemberId, about, read, cancellation);
    }

    private static string? PostOf(string link) => link.IndexOf(ForumAddress.Anchor(""), StringComparison.Ordinal) is > 0 and var at ? link[(at + ForumAddress.Anchor("").Length)..] : null;
}
