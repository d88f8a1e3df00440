using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class EditPostHandler(AppDb db, ChangeLog changes, TimeProvider clock, CurrentMember me)
{
    /// <returns>Null when the post is not there for this reader, or not the reader's own.</returns>
    public async Task<Post?> FindAsync(Topic topic, string postId, CancellationToken cancellation)
    {
        var post = await db.Set<Post>().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == topic.Id, cancellation);
        return post?.MayBeEditedBy(me.Reader) == true ? post : null;
    }

    public void Handle(Post post, EditPostForm form)
    {
        post.Edit(form.Body, clock.GetUtcNow());
        changes.Note(TopicSource.Named, post.TopicId);
    }
}
