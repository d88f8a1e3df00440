namespace DiversInclusief.Forum;

/// <summary>A topic that became part of another: its links go on working.</summary>
internal sealed class MergedTopic
{
    /// <summary>Of the topic that is no more.</summary>
    public required string Id { get; init; }

    public required string IntoId { get; init; }

    /// <summary>What was post 1 is now this much further.</summary>
    public required int Offset { get; init; }
}
