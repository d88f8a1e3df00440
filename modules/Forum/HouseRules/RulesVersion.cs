namespace DiversInclusief.Forum;

/// <summary>One version of the rules of the house. Its words never change: who accepted it, accepted these.</summary>
internal sealed class RulesVersion
{
    public const int Longest = 20_000;
    public const int LongestNote = 300;

    /// <summary>From 1, one up for each version.</summary>
    public required int Number { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>What is new in it, in a sentence; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Who accepted an older one is asked again before the next post.</summary>
    public required bool MustBeAccepted { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null when it came with the site.</summary>
    public string? MemberId { get; init; }
}
