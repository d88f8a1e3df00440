using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ReplyHandler(AppDb db, ChangeLog changes, Readings readings, Follows follows, Drafts drafts, Quotings quotings, Outbox outbox, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    /// <returns>The post; the earlier one when this form was sent before.</returns>
    public async Task<Post> HandleAsync(Topic topic, ReplyForm form, CancellationToken cancellation)
    {
        var (author, key) = (me.Reader.MemberId!, form.Key ?? ShortId.New());
        if (await EarlierAsync(author, key, cancellation) is { } earlier)
        {
            if (earlier.Body == form.Body)
                return earlier;
            key = SentForm.KeyOf(key, form.Body);
            if (await EarlierAsync(author, key, cancellation) is { } again)
                return again;
        }
        var post = topic.Reply(author, form.Body, key, clock.GetUtcNow());
        db.Add(post);
        changes.Note(TopicSource.Named, topic.Id);
        outbox.Add(TellFollowers.Job, post.Id);
        await quotings.NoteAsync(post, cancellation);
        await readings.AddOwnAsync(post, cancellation);
        await follows.TakePartAsync(author, topic.Id, cancellation);
        await drafts.ForgetAsync(author, FollowSubject.OfTopic(topic.Id), cancellation);
        return post;
    }

    private Task<Post?> EarlierAsync(string author, string key, CancellationToken cancellation) => db.Set<Post>().FirstOrDefaultAsync(p => p.AuthorId == author && p.Key == key, cancellation);
}
