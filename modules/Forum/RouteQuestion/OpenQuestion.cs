namespace DiversInclusief.Forum;

/// <summary>A question on its way to someone who can answer, until somebody other than the asker writes.</summary>
internal sealed class OpenQuestion
{
    public required string TopicId { get; init; }
    public Topic Topic { get; private set; } = null!;
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Null until the first were asked.</summary>
    public HelpRound? Round { get; set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }
}
