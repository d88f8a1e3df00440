namespace DiversInclusief.Content;

/// <summary>A published item points to another item, which need not exist yet.</summary>
internal sealed class ItemLink
{
    public required string ItemId { get; init; }
    public required string Field { get; init; }
    public required string TargetId { get; init; }
}
