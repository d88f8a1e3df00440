using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

internal sealed partial class Topic
{
    /// <summary>The asker knows best what helped; a moderator tidies up.</summary>
    public bool MayBeAnsweredBy(Reader reader) =>
        Kind == TopicKind.Question && reader.IsMember && (IsBy(reader) || reader.May(Permission.ModerateForum));

    /// <summary>Marks the answer, instead of an earlier one if there was.</summary>
    /// <exception cref="InvalidOperationException">The post is the question itself, of another topic, or this is no question.</exception>
    public void Accept(Post post, string byMemberId, DateTimeOffset at)
    {
        if (Kind != TopicKind.Question || post.TopicId != Id || post.IsOpening)
            throw new InvalidOperationException($"Post {post.Id} cannot answer topic {Id}.");
        (Answer, IsOpen) = (new AcceptedAnswer(post.Id, byMemberId, at), false);
        PlanClosure(Room);
    }

    public void WithdrawAnswer() => (Answer, IsOpen, ClosesAt) = (null, Kind == TopicKind.Question, null);

    public void Close(string byMemberId, DateTimeOffset at) => (Closure, ClosesAt) = (Closure ?? new Closure(byMemberId, at), null);

    /// <summary>The answer that was there closes it no second time.</summary>
    public void Reopen(DateTimeOffset at) => (Closure, ReopenedAt) = (null, at);

    /// <param name="room">Whose term goes; null for a topic that comes from elsewhere with its answer, which has its moment from there.</param>
    public void PlanClosure(Room? room) =>
        ClosesAt = Closure is null && Answer is { } answer && room?.CloseAfterAnswerHours is { } hours ? answer.At.AddHours(hours) : null;

    /// <summary>What another site had planned.</summary>
    public void Inherit(DateTimeOffset? at, DateTimeOffset? reopenedAt) => (ClosesAt, ReopenedAt) = (at, reopenedAt);
}
