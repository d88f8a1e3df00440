namespace DiversInclusief.Media;

/// <summary>Where editors keep files together. It is no part of any address, so it may be renamed and moved at will.</summary>
internal sealed class MediaFolder
{
    public const int LongestName = 60;

    public required string Id { get; init; }

    /// <summary>Empty at the top.</summary>
    public string ParentId { get; set; } = "";

    public required string Name { get; set; }
}
