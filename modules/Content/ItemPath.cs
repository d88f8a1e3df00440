namespace DiversInclusief.Content;

/// <summary>An address and the one item it leads to.</summary>
internal sealed class ItemPath
{
    public required string Path { get; init; }
    public required string ItemId { get; set; }

    /// <summary>Used by the published or the latest version. An address no longer held still leads to its item, until another wants it.</summary>
    public bool Held { get; set; }
}
