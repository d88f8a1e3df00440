namespace DiversInclusief.Content;

/// <summary>A card with as much of its item as is shown beside it.</summary>
internal sealed class FoundCard
{
    public required IndexedCard Card { get; init; }
    public required string ItemType { get; init; }
    public required string Title { get; init; }
    public required string Path { get; init; }
    public required int Pipeline { get; init; }

    public ItemTitle From => new(Card.ItemId, ItemType, Title, Path);
}
