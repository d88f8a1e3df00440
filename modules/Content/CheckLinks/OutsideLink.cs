namespace DiversInclusief.Content;

/// <summary>A published item points to an address on another site.</summary>
internal sealed class OutsideLink
{
    public required string ItemId { get; init; }

    /// <summary>Of the <see cref="CheckedLink"/>.</summary>
    public required string LinkKey { get; init; }
}
