using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Questions and who was asked to help, as far as the reader may read them. A page is three commands, whatever its size.</summary>
internal sealed class Questions(AppDb db, Members members, TimeProvider clock, CurrentMember me)
{
    /// <summary>Without an answer, the oldest first.</summary>
    public Task<List<QuestionRow>> WaitingAsync(string? roomId, HelpRound? round, TopicCursor? after, int take, CancellationToken cancellation)
    {
        var waiting = Readable(roomId).Where(q => q.AnsweredAt == null && q.Topic.Closure == null && q.Topic.IsOpen);
        if (round is { } wanted)
            waiting = waiting.Where(q => q.Round == wanted);
        if (after is { } last)
            waiting = waiting.Where(q => q.AskedAt >= last.At && (q.AskedAt > last.At || string.Compare(q.TopicId, last.Id) > 0));
        return RowsAsync(waiting.OrderBy(q => q.AskedAt).ThenBy(q => q.TopicId).Take(take), cancellation);
    }

    /// <summary>With an answer, the latest first.</summary>
    public Task<List<QuestionRow>> AnsweredAsync(string? roomId, TopicCursor? after, int take, CancellationToken cancellation)
    {
        var answered = Readable(roomId).Where(q => q.AnsweredAt != null);
        if (after is { } last)
            answered = answered.Where(q => q.AnsweredAt <= last.At && (q.AnsweredAt < last.At || string.Compare(q.TopicId, last.Id) < 0));
        return RowsAsync(answered.OrderByDescending(q => q.AnsweredAt).ThenByDescending(q => q.TopicId).Take(take), cancellation);
    }

    private IQueryable<OpenQuestion> Readable(string? roomId)
    {
        var questions = db.Set<Topic>().ReadableBy(me.Reader).Join(db.Set<OpenQuestion>().AsNoTracking(), t => t.Id, q => q.TopicId, (_, q) => q);
        return roomId is null ? questions : questions.Where(q => q.Topic.RoomId == roomId);
    }

    private async Task<List<QuestionRow>> RowsAsync(IQueryable<OpenQuestion> some, CancellationToken cancellation)
    {
        var questions = await some.Include(q => q.Topic.Room).ToListAsync(cancellation);
        var ids = questions.Select(q => q.TopicId).ToArray();
        var requests = (await db.Set<HelpRequest>().AsNoTracking().Where(r => ids.Contains(r.TopicId)).OrderBy(r => r.AskedAt).ThenBy(r => r.MemberId).ToListAsync(cancellation)).ToLookup(r => r.TopicId);
        var people = await members.CardsAsync(questions.SelectMany(q => requests[q.TopicId].Select(r => r.MemberId).Append(q.Topic.AuthorId).Append(q.AnsweredBy).OfType<string>()), cancellation);
        return questions.ConvertAll(q => new QuestionRow(q, [.. requests[q.TopicId]], people, DutchWorkingDays.Between(q.AskedAt, q.AnsweredAt ?? clock.GetUtcNow())));
    }
}
