namespace DiversInclusief.Forum;

/// <summary>A topic that must stay whatever its room says, such as during a request under the Woo or a lawsuit.</summary>
internal sealed class Hold
{
    public required string TopicId { get; init; }
    public required string MemberId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Reason { get; init; }
}
