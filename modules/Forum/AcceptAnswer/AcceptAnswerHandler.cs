using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class AcceptAnswerHandler(AppDb db, ChangeLog changes, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    /// <param name="postId">Empty withdraws the answer.</param>
    /// <returns>The post where the reader was; null when there is no such reply.</returns>
    public async Task<Post?> HandleAsync(Topic topic, string? postId, CancellationToken cancellation)
    {
        var id = string.IsNullOrEmpty(postId) ? topic.Answer?.PostId : postId;
        var post = await db.Set<Post>().FirstOrDefaultAsync(p => p.Id == id && p.TopicId == topic.Id && p.Number > 1, cancellation);
        if (post is null)
            return null;
        if (string.IsNullOrEmpty(postId))
            topic.WithdrawAnswer();
        else
            topic.Accept(post, topic.IsBy(me.Reader) ? topic.AuthorId : me.Reader.MemberId!, clock.GetUtcNow());
        changes.Note(TopicSource.Named, topic.Id);
        return post;
    }
}
