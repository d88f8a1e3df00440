namespace DiversInclusief.Content;

/// <summary>An item with one of its versions, as queried together.</summary>
internal sealed class FoundVersion
{
    public required StoredItem Item { get; init; }
    public required StoredVersion Version { get; init; }

    public ContentItem ToItem() => Version.ToItem(Item);
}
