namespace DiversInclusief.Notifications;

/// <summary>What a member chose about a kind; no row is the usual.</summary>
internal sealed class Preference
{
    public required string MemberId { get; init; }
    public required string Kind { get; init; }
    public required Delivery Delivery { get; set; }
}
