namespace DiversInclusief.Forum;

/// <summary>How far one member has read in one topic. No row: never opened.</summary>
internal sealed class Reading
{
    public required string MemberId { get; init; }
    public required string TopicId { get; init; }

    /// <summary>Number of the last post that was shown to the member; it never goes back.</summary>
    public required int Until { get; init; }
}
