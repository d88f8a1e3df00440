using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>What changed in one field between two versions, word by word.</summary>
internal sealed record FieldChange(string Label, SafeHtml Words)
{
    /// <returns>Null when both say the same.</returns>
    public static FieldChange? Between(FieldForm before, FieldForm after)
    {
        var (old, young) = (ShownValue.Of(before), ShownValue.Of(after));
        return old == young ? null : new FieldChange(after.FullLabel, WordDifferences.Between(old, young));
    }
}
