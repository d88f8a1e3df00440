using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class EditPostHandler(AppDb db, ChangeLog changes, Quotings quotings, Attachments attachments, ModeratorLog log, TellAuthor tell, TimeProvider clock, CurrentMember me)
{
    /// <returns>Null when the post is not there for this reader, or not the reader's own and no moderator's business.</returns>
    public async Task<Post?> FindAsync(Topic topic, string postId, CancellationToken cancellation)
    {
        var post = await db.Set<Post>().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == topic.Id, cancellation);
        return post?.MayBeEditedBy(me.Reader) == true || topic.MayBeModeratedBy(me.Reader) ? post : null;
    }

    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public async Task HandleAsync(Topic topic, Post post, EditPostForm form, CancellationToken cancellation)
    {
        var files = await attachments.PutAsync(post, form.Files, await attachments.NamedAsync(form.Files, post.Id, cancellation), cancellation);
        if (form.Body == post.Body && files == post.Files)
            return;
        if (post.Edit(form.Body, files, post.IsBy(me.Reader) ? post.AuthorId : me.Reader.MemberId!, clock.GetUtcNow()) is { } former)
            db.Add(former);
        changes.Note(TopicSource.Named, post.TopicId);
        await quotings.RenewAsync(post, cancellation);
        if (post.MayBeEditedBy(me.Reader))
            return;
        log.Record(ModeratorActs.Edited, topic, new ReasonForm { Reason = form.Reason });
        await tell.Async(topic, post, "Een moderator heeft een bericht van jou gewijzigd.", form.Reason, cancellation);
    }
}
