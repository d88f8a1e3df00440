namespace DiversInclusief.Forum;

/// <summary>One member's word that something is wrong with a post. A member says it once.</summary>
internal sealed class Flag
{
    public required string PostId { get; init; }
    public required string MemberId { get; init; }
    public required string ReportId { get; init; }
    public required FlagReason Reason { get; init; }
    public string Note { get; init; } = "";
    public required DateTimeOffset At { get; init; }
}
