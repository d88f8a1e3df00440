using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Search;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class StartTopicHandler(AppDb db, ChangeLog changes, Readings readings, Follows follows, Drafts drafts, Quotings quotings, Attachments attachments, Outbox outbox, TimeProvider clock, CurrentMember me)
{
    /// <returns>The topic with its room; the earlier one when this form was sent before.</returns>
    public async Task<Topic> HandleAsync(Room room, StartTopicForm form, Pen pen, CancellationToken cancellation)
    {
        var (writer, key) = (pen.MemberId, form.Key ?? ShortId.New());
        var files = await attachments.NamedAsync(form.Files, pen, cancellation);
        if (await EarlierAsync(writer, key, form, files, cancellation) is { } earlier)
            return earlier;
        if (await db.SentBy(writer, key).AnyAsync(cancellation))
            return await HandleAsync(room, form.WithKey(SentForm.KeyOf(key, ((IWritten)form).Words, files)), pen, cancellation);
        if (await SaidAsync(room, writer, form, files, cancellation) is { } said)
            return said;
        var topic = Topic.Start(room, form.Kind!.Value, form.Title, pen.AuthorId, clock.GetUtcNow());
        (topic.Alias, topic.IsConfidential) = (pen.Alias, form.IsConfidential);
        topic.IsAbout(Facet.Theme, form.Themes ?? []);
        topic.IsAbout(Facet.MunicipalityType, form.Types ?? []);
        if (form.About is { } item)
            topic.BelongsWith(item, ItemTie.About);
        db.Add(topic);
        if (form.Poll is { } poll)
            db.Add(poll.For(topic.Id));
        var opening = db.Add(topic.Reply(pen.AuthorId, form.Body, key, topic.StartedAt)).Entity;
        (opening.Alias, opening.PreparedById) = (pen.Alias, pen.PreparedById);
        opening.Files = await attachments.PutAsync(opening, form.Files, files, cancellation);
        changes.Note(TopicSource.Named, topic.Id);
        outbox.Add(TellFollowers.Job, opening.Id);
        if (topic.Kind == TopicKind.Question)
        {
            db.Add(new OpenQuestion { TopicId = topic.Id, AskedAt = topic.StartedAt });
            outbox.Add(RouteQuestion.Job, new RouteStep(topic.Id, HelpRound.Near));
        }
        await db.SaveChangesAsync(cancellation);
        await quotings.NoteAsync(opening, cancellation);
        await readings.AddOwnAsync(writer, opening, cancellation);
        await follows.TakePartAsync(writer, topic.Id, cancellation);
        await drafts.ForgetAsync(writer, Draft.OfNew(form), cancellation);
        await db.Set<Room>().Where(r => r.Id == room.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicCount, r => r.TopicCount + 1), cancellation);
        return topic;
    }

    // After the back button a browser fills in the old words beside a new key.
    private async Task<Topic?> SaidAsync(Room room, string writer, StartTopicForm form, IReadOnlyList<Attachment> files, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow() - SentForm.Fresh;
        var said = await db.Set<Topic>().ReadableBy(me.Reader).Include(t => t.Room).Include(t => t.Poll)
            .Where(t => (t.AuthorId == writer || db.Set<Mask>().Any(m => m.Id == t.AuthorId && m.MemberId == writer)) && t.StartedAt > since && t.RoomId == room.Id && t.Title == form.Title)
            .Join(db.Set<Post>().Where(p => p.Number == 1 && p.Body == form.Body), t => t.Id, p => p.TopicId, (t, p) => new { Topic = t, t.Room, t.Poll, Post = p })
            .OrderByDescending(one => one.Topic.StartedAt).FirstOrDefaultAsync(cancellation);
        return said?.Post.Says(form.Body, files) == true && Asks(said.Topic, form) ? said.Topic : null;
    }

    private async Task<Topic?> EarlierAsync(string writer, string key, StartTopicForm form, IReadOnlyList<Attachment> files, CancellationToken cancellation)
    {
        // Two sends at the same moment wait for each other; SQLite has one writer as it is.
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellation);
        return await db.SentBy(writer, key).FirstOrDefaultAsync(cancellation) is { } sent && sent.Says(form.Body, files)
            && await db.Set<Topic>().Include(t => t.Room).Include(t => t.Poll).FirstOrDefaultAsync(t => t.Id == sent.TopicId && t.Title == form.Title, cancellation) is { } topic && Asks(topic, form) ? topic : null;
    }

    private static bool Asks(Topic topic, StartTopicForm form) => form.Poll is { } poll ? topic.Poll?.IsOf(poll) == true : topic.Poll is null;
}
