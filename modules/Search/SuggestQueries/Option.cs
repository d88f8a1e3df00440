using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.SuggestQueries;

/// <summary>A suggestion with where it leads and what it is.</summary>
internal sealed record Option(IReadOnlyList<MarkedText> Marked, string Url, string Icon, string What)
{
    public static Option From(Suggestion suggestion) => suggestion switch
    {
        { Kind: SuggestionKind.Title, Url: { Length: > 0 } url } => new(suggestion.Marked, url, "file-text", ""),
        { Kind: SuggestionKind.FacetValue, Facet: { } facet } => new(suggestion.Marked, $"/zoeken?{facet}={Uri.EscapeDataString(suggestion.Text)}", "map-pin", "Provincie"),
        _ => new(suggestion.Marked, $"/zoeken?q={Uri.EscapeDataString(suggestion.Text)}", "search", ""),
    };
}
