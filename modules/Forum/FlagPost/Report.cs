using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>A post that members flagged, until a moderator has judged it. A post has one that is open at most.</summary>
internal sealed class Report : IReadable
{
    public required string Id { get; init; }
    public required string PostId { get; init; }
    public Post Post { get; private set; } = null!;
    public required string TopicId { get; set; }
    public Topic Topic { get; private set; } = null!;

    /// <summary>Of the moderators of the room in which the topic stands now.</summary>
    public required string Access { get; set; }
    public required DateTimeOffset OpenedAt { get; init; }
    public List<Flag> Flags { get; } = [];

    /// <summary>The moderator who is looking at it; others need not.</summary>
    public string? ClaimedBy { get; private set; }

    public Verdict? Verdict { get; private set; }
    public string Answer { get; private set; } = "";
    public string? JudgedBy { get; private set; }
    public DateTimeOffset? JudgedAt { get; private set; }

    public bool IsOpen => JudgedAt is null;

    public static Report Open(Topic topic, Post post, DateTimeOffset at, string? id = null) =>
        new() { Id = id ?? ShortId.New(), PostId = post.Id, TopicId = topic.Id, Access = topic.Room.ModeratorAccess, OpenedAt = at };

    public void Claim(string memberId) => ClaimedBy = memberId;

    public void Release() => ClaimedBy = null;

    public void Judge(Verdict verdict, string answer, string by, DateTimeOffset at) => (Verdict, Answer, JudgedBy, JudgedAt) = (verdict, answer, by, at);
}
