namespace DiversInclusief.Content;

/// <summary>An item with one of its versions, as queried together.</summary>
internal sealed record FoundVersion(StoredItem Item, StoredVersion Version)
{
    public ContentItem ToItem() => Version.ToItem(Item);
}
