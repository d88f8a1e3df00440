namespace DiversInclusief.Forum;

/// <summary>Which post answered the question, who said so and when.</summary>
internal sealed record AcceptedAnswer(string PostId, string ByMemberId, DateTimeOffset At);
