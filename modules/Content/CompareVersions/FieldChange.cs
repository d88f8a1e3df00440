using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>What changed in one field between two versions, word by word.</summary>
internal sealed partial record FieldChange(string Label, IReadOnlyList<Piece<string>> Words)
{
    /// <returns>Null when both say the same.</returns>
    public static FieldChange? Between(FieldForm before, FieldForm after)
    {
        var (old, young) = (ShownValue.Of(before), ShownValue.Of(after));
        return old == young ? null : new FieldChange(after.FullLabel, Differences.Between(Split(old), Split(young)));
    }

    // A space belongs to the word before it, so that words that were moved together stay together.
    private static List<string> Split(string text) => [.. Token().Matches(text).Select(token => token.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+[ ]?|\n+|.", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
