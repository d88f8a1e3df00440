namespace DiversInclusief.Forum;

/// <summary>What a topic taught, as a moderator wrote it down. Stands on top of the topic, for who may read that.</summary>
internal sealed class Lessons
{
    public const int Longest = 6_000;

    public required string TopicId { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; set; }

    public required string MemberId { get; set; }
    public required DateTimeOffset At { get; set; }

    /// <summary>Counts on with every change; a form sends back the one that it began with.</summary>
    public required int Version { get; set; }
}
