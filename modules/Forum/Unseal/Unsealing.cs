using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Two moderators who, each with a reason, look at who is behind a mask. Kept, so that it can be accounted for.</summary>
internal sealed class Unsealing : IReadable
{
    /// <summary>In which the second moderator must agree, and after which the name is out of sight again.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromDays(7);

    public required string Id { get; init; }
    public required string PostId { get; init; }
    public Post Post { get; private set; } = null!;
    public required string TopicId { get; set; }
    public Topic Topic { get; private set; } = null!;
    public required string MaskId { get; init; }

    /// <summary>Of the moderators of the room in which the topic stands now.</summary>
    public required string Access { get; set; }

    public required string AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public required string Reason { get; init; }
    public string? AgreedBy { get; private set; }
    public DateTimeOffset? AgreedAt { get; private set; }
    public string AgreedReason { get; private set; } = "";

    public static Unsealing Ask(Topic topic, Post post, string by, string reason, DateTimeOffset at) => new()
    {
        Id = ShortId.New(), PostId = post.Id, TopicId = topic.Id, MaskId = post.AuthorId, Access = topic.Room.ModeratorAccess, AskedBy = by, AskedAt = at, Reason = reason,
    };

    public bool Waits(DateTimeOffset now) => AgreedAt is null && now - AskedAt < Term;

    /// <summary>The second must be another than the first, and neither the one behind the mask.</summary>
    public bool MayBeAgreedBy(Reader reader, DateTimeOffset now) => Waits(now) && reader.MemberId != AskedBy && !reader.Wrote(MaskId);

    /// <summary>Only to the two who account for it, and only for a while.</summary>
    public bool ShowsNameTo(Reader reader, DateTimeOffset now) => AgreedAt is { } at && now - at < Term && (reader.MemberId == AskedBy || reader.MemberId == AgreedBy);

    public void Agree(string by, string reason, DateTimeOffset at) => (AgreedBy, AgreedReason, AgreedAt) = (by, reason, at);
}
