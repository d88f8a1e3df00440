using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Notes that somebody answered, so that nobody else is asked.</summary>
internal sealed class QuestionAnswered(AppDb db, Masks masks)
{
    /// <summary>Nothing for a word of the asker, or where nothing is asked.</summary>
    public async Task ByAsync(Topic topic, Post reply, CancellationToken cancellation)
    {
        if (topic.Kind != TopicKind.Question || await masks.HolderAsync(reply.AuthorId, cancellation) == await masks.HolderAsync(topic.AuthorId, cancellation))
            return;
        var (at, by) = ((DateTimeOffset?)reply.WrittenAt, reply.AuthorId);
        await db.Set<OpenQuestion>().Where(q => q.TopicId == topic.Id && q.AnsweredAt == null).ExecuteUpdateAsync(set => set.SetProperty(q => q.AnsweredAt, at).SetProperty(q => q.AnsweredBy, by), cancellation);
        await db.Set<HelpRequest>().Where(r => r.TopicId == topic.Id && r.MemberId == by && r.AnsweredAt == null).ExecuteUpdateAsync(set => set.SetProperty(r => r.AnsweredAt, at), cancellation);
    }
}
