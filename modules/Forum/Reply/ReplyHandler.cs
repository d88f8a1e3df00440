using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ReplyHandler(AppDb db, ChangeLog changes, Readings readings, Follows follows, Drafts drafts, Quotings quotings, QuestionAnswered answered, Outbox outbox, TimeProvider clock, CurrentMember me)
{
    private const int Near = 20;

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
        if (await SaidAsync(topic, author, form.Body, cancellation) is { } said)
            return said;
        var post = topic.Reply(author, form.Body, key, clock.GetUtcNow());
        db.Add(post);
        changes.Note(TopicSource.Named, topic.Id);
        outbox.Add(TellFollowers.Job, post.Id);
        await quotings.NoteAsync(post, cancellation);
        await answered.ByAsync(topic, post, cancellation);
        await readings.AddOwnAsync(post, cancellation);
        await follows.TakePartAsync(author, topic.Id, cancellation);
        await drafts.ForgetAsync(author, FollowSubject.OfTopic(topic.Id), cancellation);
        return post;
    }

    // After the back button a browser fills in the old words beside a new key; nobody says the same twice within minutes.
    private Task<Post?> SaidAsync(Topic topic, string author, string body, CancellationToken cancellation)
    {
        var (first, since) = (topic.PostCount - Near, clock.GetUtcNow() - SentForm.Fresh);
        return db.Set<Post>().FirstOrDefaultAsync(p => p.TopicId == topic.Id && p.Number > first && p.Number > 1 && p.AuthorId == author && p.Body == body && p.WrittenAt > since, cancellation);
    }

    private Task<Post?> EarlierAsync(string author, string key, CancellationToken cancellation) => db.Set<Post>().FirstOrDefaultAsync(p => p.AuthorId == author && p.Key == key, cancellation);
}
