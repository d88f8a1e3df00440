using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>What a moderator did in a room, for who reads there. It holds no words of a topic: those are looked up under the rule that holds when someone looks.</summary>
internal sealed class RoomAct : IReadable
{
    public required string Id { get; init; }
    public required string RoomId { get; init; }
    public required string Access { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Null when the site did it by itself.</summary>
    public string? MemberId { get; init; }

    /// <summary>Name of an <see cref="Kernel.Audit.AuditAct"/> in <see cref="ModeratorActs"/>.</summary>
    public required string Act { get; init; }

    public required string TopicId { get; init; }
    public string Reason { get; init; } = "";
}
