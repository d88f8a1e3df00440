namespace DiversInclusief.Forum;

/// <summary>What a moderator wrote to the other moderators of the room about a topic. Members never see that it is there.</summary>
internal sealed class TopicNote
{
    public const int Longest = 2000;

    public required string Id { get; init; }
    public required string TopicId { get; set; }
    public required string MemberId { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset At { get; init; }
}
