using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Forum;

internal sealed class WriteLessonsHandler(AppDb db, ChangeLog changes, ModeratorLog log, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    /// <param name="known">What is there, tracked; null for none.</param>
    /// <param name="body">Empty takes it away.</param>
    public void Handle(Topic topic, Lessons? known, string body)
    {
        if (body == (known?.Body ?? ""))
            return;
        if (body.Length == 0)
            db.Remove(known!);
        else if (known is null)
            db.Add(new Lessons { TopicId = topic.Id, Body = body, MemberId = me.Reader.MemberId!, At = clock.GetUtcNow(), Version = 1 });
        else
            (known.Body, known.MemberId, known.At, known.Version) = (body, me.Reader.MemberId!, clock.GetUtcNow(), known.Version + 1);
        log.Record(body.Length == 0 ? ModeratorActs.LessonsGone : ModeratorActs.LessonsWritten, topic, new ReasonForm());
        changes.Note(TopicSource.Named, topic.Id);
    }
}
