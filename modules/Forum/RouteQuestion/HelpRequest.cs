namespace DiversInclusief.Forum;

/// <summary>One member was asked to help with one question; never twice.</summary>
internal sealed class HelpRequest
{
    public required string TopicId { get; init; }
    public required string MemberId { get; init; }
    public required HelpRound Round { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When this member wrote in the topic.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }
}
