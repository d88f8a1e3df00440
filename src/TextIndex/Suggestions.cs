namespace DiversInclusief.TextIndex;

internal static class Suggestions
{
    public static IEnumerable<Suggestion> Of(Document document, IReadOnlyList<string> facets)
    {
        yield return new Suggestion { Kind = SuggestionKind.Title, Text = document.Title, Url = document.Url };
        foreach (var facet in facets)
            foreach (var value in document.Facets.GetValueOrDefault(facet, []))
                yield return new Suggestion { Kind = SuggestionKind.FacetValue, Text = value, Facet = facet };
    }
}
