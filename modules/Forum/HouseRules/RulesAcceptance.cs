namespace DiversInclusief.Forum;

/// <summary>The word of one member on one <see cref="RulesVersion"/>.</summary>
internal sealed class RulesAcceptance
{
    public required string MemberId { get; init; }
    public required int Number { get; init; }
    public required DateTimeOffset At { get; init; }
}
