using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

internal sealed class CloseTopicHandler(TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public void Handle(Topic topic, bool close)
    {
        if (close)
            topic.Close(me.Reader.MemberId!, clock.GetUtcNow());
        else
            topic.Reopen();
    }
}
