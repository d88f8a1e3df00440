using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ReplyHandler(AppDb db, ChangeLog changes, Readings readings, Follows follows, Drafts drafts, Quotings quotings, Attachments attachments, QuestionAnswered answered, Outbox outbox, TimeProvider clock)
{
    private const int Near = 20;

    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    /// <param name="pen">Of the writer, who may be another than who does this.</param>
    /// <returns>The post; the earlier one when this form was sent before.</returns>
    public async Task<Post> HandleAsync(Topic topic, ReplyForm form, Pen pen, CancellationToken cancellation)
    {
        var (writer, key) = (pen.MemberId, form.Key ?? ShortId.New());
        var files = await attachments.NamedAsync(form.Files, pen, cancellation);
        if (await db.SentBy(writer, key).FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            if (earlier.Says(form.Body, files))
                return earlier;
            key = SentForm.KeyOf(key, form.Body, files);
            if (await db.SentBy(writer, key).FirstOrDefaultAsync(cancellation) is { } again)
                return again;
        }
        if (await SaidAsync(topic, pen.AuthorId, form.Body, cancellation) is { } said && said.Says(form.Body, files))
            return said;
        var post = topic.Reply(pen.AuthorId, form.Body, key, clock.GetUtcNow());
        (post.Alias, post.PreparedById) = (pen.Alias, pen.PreparedById);
        db.Add(post);
        post.Files = await attachments.PutAsync(post, form.Files, files, cancellation);
        changes.Note(TopicSource.Named, topic.Id);
        outbox.Add(TellFollowers.Job, post.Id);
        await quotings.NoteAsync(post, cancellation);
        await answered.ByAsync(topic, post, cancellation);
        await readings.AddOwnAsync(writer, post, cancellation);
        await follows.TakePartAsync(writer, topic.Id, cancellation);
        await drafts.ForgetAsync(writer, FollowSubject.OfTopic(topic.Id), cancellation);
        return post;
    }

    // After the back button a browser fills in the old words beside a new key; nobody says the same twice within minutes.
    private Task<Post?> SaidAsync(Topic topic, string author, string body, CancellationToken cancellation)
    {
        var (first, since) = (topic.PostCount - Near, clock.GetUtcNow() - SentForm.Fresh);
        return db.Set<Post>().OrderByDescending(p => p.Number).FirstOrDefaultAsync(p => p.TopicId == topic.Id && p.Number > first && p.Number > 1 && p.AuthorId == author && p.Body == body && p.WrittenAt > since, cancellation);
    }
}
