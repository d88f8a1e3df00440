namespace DiversInclusief.TextIndex.Analysis;

/// <summary>Other words for what was asked, and how much a find by them is worth.</summary>
internal sealed record Synonym(string Words, float Weight)
{
    public const float Same = 0.9f;
    public const float Related = 0.45f;
    public const float Narrower = 0.55f;
}
