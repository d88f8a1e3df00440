namespace DiversInclusief.Content;

/// <summary>How many items there are of a type, and how many of them readers see.</summary>
internal sealed record TypeUse(int All, int Live)
{
    public static TypeUse None { get; } = new(0, 0);
}
