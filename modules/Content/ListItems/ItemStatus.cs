namespace DiversInclusief.Content;

/// <summary>How far an item is, for its editors.</summary>
/// <param name="Kind">Of the status badge.</param>
internal sealed record ItemStatus(string Name, string Text, string Kind)
{
    public static ItemStatus Draft { get; } = new("concept", "Concept", "warning");
    public static ItemStatus Published { get; } = new("gepubliceerd", "Gepubliceerd", "success");

    /// <summary>Readers see an older version than the editors go on with.</summary>
    public static ItemStatus Changed { get; } = new("gewijzigd", "Gepubliceerd, met nieuw concept", "info");

    public static IReadOnlyList<ItemStatus> All { get; } = [Draft, Published, Changed];

    public static ItemStatus Of(ContentItem latest) => Of(latest.Live, latest.Published);

    public static ItemStatus Of(bool isLive, bool isLatestPublished) => !isLive ? Draft : isLatestPublished ? Published : Changed;
}
