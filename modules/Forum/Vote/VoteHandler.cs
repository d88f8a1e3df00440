using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps a vote and counts anew. The topic is locked meanwhile, so two votes at once cannot lose one.</summary>
internal sealed class VoteHandler(AppDb db, TimeProvider clock, CurrentMember me)
{
    /// <param name="poll">Tracked; its topic was opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    /// <param name="choices">Without mistakes; none takes the vote back.</param>
    public async Task HandleAsync(Poll poll, IReadOnlyList<int> choices, CancellationToken cancellation)
    {
        var mine = await db.Set<Ballot>().AsTracking().FirstOrDefaultAsync(b => b.TopicId == poll.TopicId && b.MemberId == me.Reader.MemberId, cancellation);
        if (choices.Count == 0 && mine is not null)
            db.Remove(mine);
        else if (choices.Count > 0 && mine is not null)
            (mine.Choices, mine.At) = (Poll.Written(choices), clock.GetUtcNow());
        else if (choices.Count > 0)
            db.Add(new Ballot { TopicId = poll.TopicId, MemberId = me.Reader.MemberId!, Choices = Poll.Written(choices), At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancellation);
        var all = await db.Set<Ballot>().Where(b => b.TopicId == poll.TopicId).Select(b => b.Choices).ToListAsync(cancellation);
        poll.Count(all.ConvertAll(Poll.Numbers));
    }
}
