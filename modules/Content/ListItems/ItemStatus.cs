namespace DiversInclusief.Content;

/// <summary>How far an item is, for its editors.</summary>
/// <param name="Kind">Of the status badge.</param>
internal sealed record ItemStatus(string Name, string Text, string Kind)
{
    public static ItemStatus Draft { get; } = new("concept", "Concept", "warning");
    public static ItemStatus InReview { get; } = new("beoordelen", "Wacht op beoordeling", "info");
    public static ItemStatus SentBack { get; } = new("teruggestuurd", "Teruggestuurd", "error");
    public static ItemStatus Planned { get; } = new("ingepland", "Ingepland", "info");
    public static ItemStatus Published { get; } = new("gepubliceerd", "Gepubliceerd", "success");

    /// <summary>Readers see an older version than the editors go on with.</summary>
    public static ItemStatus Changed { get; } = new("gewijzigd", "Gepubliceerd, met nieuw concept", "info");

    public static ItemStatus Archived { get; } = new("gearchiveerd", "Gearchiveerd", "neutral");

    public static IReadOnlyList<ItemStatus> All { get; } = [Draft, InReview, SentBack, Planned, Published, Changed, Archived];

    public static ItemStatus Of(bool isLive, bool isLatestPublished, ItemSigns signs) => signs switch
    {
        { InReview: true } => InReview,
        { IsSentBack: true } => SentBack,
        { IsPlanned: true } => Planned,
        { IsArchived: true } => Archived,
        _ => !isLive ? Draft : isLatestPublished ? Published : Changed,
    };
}
