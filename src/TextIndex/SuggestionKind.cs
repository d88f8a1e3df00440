namespace DiversInclusief.TextIndex;

public enum SuggestionKind
{
    Title,
    FacetValue,
    Word,
}
