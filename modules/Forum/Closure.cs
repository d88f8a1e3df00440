namespace DiversInclusief.Forum;

/// <summary>The end of a topic: it stays readable, nobody replies any more.</summary>
internal sealed record Closure(string ByMemberId, DateTimeOffset At);
