using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

internal sealed class CloseTopicHandler(ModeratorLog log, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public void Handle(Topic topic, bool close, ReasonForm why)
    {
        // Pressed twice, or two moderators at once.
        if (close == topic.Closure is not null)
            return;
        log.Record(close ? ModeratorActs.Closed : ModeratorActs.Reopened, topic, why);
        if (close)
            topic.Close(me.Reader.MemberId!, clock.GetUtcNow());
        else
            topic.Reopen(clock.GetUtcNow());
    }
}
