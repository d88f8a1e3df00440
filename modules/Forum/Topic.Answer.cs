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
    }

    public void WithdrawAnswer() => (Answer, IsOpen) = (null, Kind == TopicKind.Question);

    public void Close(string byMemberId, DateTimeOffset at) => Closure ??= new Closure(byMemberId, at);

    public void Reopen() => Closure = null;
}
