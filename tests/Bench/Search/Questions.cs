using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>The same queries asked of one index in every way that the site asks them.</summary>
internal sealed class Questions(SearchIndex index, List<string> queries, IReadOnlyList<string> facets)
{
    public Timing Ask(MatchMode mode, bool withFacets) => Timing.Of(queries, text => Search(text, mode, withFacets ? facets : []));

    public Timing AskMistyped() => Timing.Of(TypedTexts.Mistyped(queries), text => Search(text, MatchMode.Web, []));

    public Timing Suggest() =>
        Timing.Of(TypedTexts.Begun(queries), text => index.Suggest(new SuggestRequest { Text = text, Reader = ReaderTokens.Public, Facets = facets }).Count);

    private int Search(string text, MatchMode mode, IReadOnlyList<string> counted) =>
        index.Search(new SearchRequest { Query = text, Reader = ReaderTokens.Public, Mode = mode, CountFacets = counted, Highlight = false }).Total;
}
