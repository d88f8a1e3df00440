namespace DiversInclusief.TextIndex.Storage;

/// <summary>What an occurrence in each field weighs before saturation, and the two constants of BM25.</summary>
internal static class FieldWeights
{
    public const int Fields = 4;
    public const float K1 = 1.2f;
    public const float B = 0.75f;

    /// <summary>An occurrence as part of a compound, against one as a word of its own.</summary>
    public const float Part = 0.5f;

    /// <summary>Position left free between fields, so that no phrase runs from one into the next.</summary>
    public const int PositionGap = 1;

    public static ReadOnlySpan<float> Weight => [5f, 2f, 1f, 0.5f];
}
