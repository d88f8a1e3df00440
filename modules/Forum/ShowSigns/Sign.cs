namespace DiversInclusief.Forum;

/// <summary>A small sign of one member at one post.</summary>
internal sealed class Sign
{
    public required string PostId { get; init; }
    public required SignKind Kind { get; init; }
    public required string MemberId { get; init; }

    /// <summary>Who "doen wij ook" speaks for; empty for all other signs.</summary>
    public required string Organisation { get; init; }
}
