namespace DiversInclusief.Forum;

/// <summary>Proof that a topic was destroyed because its time was up. It holds none of its words.</summary>
internal sealed class Destruction
{
    public required string Id { get; init; }
    public required string TopicId { get; init; }
    public required string RoomId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset ClosedAt { get; init; }
    public required int Posts { get; init; }

    /// <summary>Attached to those posts.</summary>
    public required int Files { get; init; }

    /// <summary>How long the room kept it after closing.</summary>
    public required int Months { get; init; }

    public required DateTimeOffset At { get; init; }
}
