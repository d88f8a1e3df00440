namespace DiversInclusief.TextIndex;

/// <summary>A score taken apart: what contributed how much, for an editor to read.</summary>
public sealed record Explanation(string Text, double Value, IReadOnlyList<Explanation> Parts)
{
    public Explanation(string text, double value) : this(text, value, [])
    {
    }
}
