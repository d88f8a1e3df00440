namespace DiversInclusief.Forum;

/// <summary>What one member chose in a poll.</summary>
internal sealed class Ballot
{
    public required string TopicId { get; init; }
    public required string MemberId { get; init; }

    /// <summary>Numbers of options from 0, with commas; in a ranked poll the most wanted first.</summary>
    public required string Choices { get; set; }

    public required DateTimeOffset At { get; set; }
}
