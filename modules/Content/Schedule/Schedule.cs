namespace DiversInclusief.Content;

/// <summary>When an item appears and disappears by itself.</summary>
internal sealed class Schedule
{
    public required string ItemId { get; init; }

    /// <summary>The version that was looked at when this was decided. What is saved later does not go along unasked.</summary>
    public required string VersionId { get; set; }

    public DateTimeOffset? PublishAt { get; set; }
    public DateTimeOffset? UnpublishAt { get; set; }

    /// <summary>Of who decided.</summary>
    public required string Name { get; set; }
}
