namespace DiversInclusief.Content;

/// <summary>What a change of a field does to the items there are.</summary>
/// <param name="Missing">Without a value that is now asked for.</param>
/// <param name="Misfit">With a value that no longer fits, or that is no longer shown.</param>
/// <param name="Live">How many of both readers see.</param>
/// <param name="First">Some of them, last changed first.</param>
internal sealed record Touched(int Missing, int Misfit, int Live, IReadOnlyList<TouchedItem> First)
{
    public const int Shown = 10;

    public int All => Missing + Misfit;

    public static Touched Of(IReadOnlyCollection<TouchedItem> items, Func<TouchedItem, bool> mayName) =>
        new(items.Count(item => item.IsMissing), items.Count(item => !item.IsMissing), items.Count(item => item.IsLive), [.. items.Where(mayName).Take(Shown)]);
}
