namespace DiversInclusief.TextIndex;

/// <summary>What a suggestion stands for, so that choosing it can do the right thing.</summary>
public enum SuggestionKind
{
    Title,
    FacetValue,
    Word,
}
