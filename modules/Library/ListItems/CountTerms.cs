using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Library;

/// <summary>How many items of a shelf each term would leave, by the rule of the search page: what is chosen in one list does not lower the counts in that same list.</summary>
internal sealed class CountTerms(ISearchIndex index, ContentDefinitions definitions, CurrentMember me)
{
    private static readonly string[] Counted = [Facet.Theme, Facet.MunicipalityType, Facet.TargetGroup, Facet.Province];

    public async Task<Func<string, IReadOnlyDictionary<string, int>>> OfAsync(ShelfAddress shelf, CancellationToken cancellation)
    {
        var types = await definitions.AllAsync(cancellation);
        var kinds = shelf.Types.Select(type => types.Find(type)?.Kind).OfType<string>().ToList();
        var choices = new Dictionary<string, IReadOnlyList<string>>(shelf.Choices) { [Facet.Kind] = kinds };
        var found = index.Search(new SearchRequest { Query = "", Reader = me.Reader.ForIndex(), Choices = choices, CountFacets = Counted, Take = 1, Highlight = false });
        return facet => found.Facets.GetValueOrDefault(facet, []).ToDictionary(count => count.Value, count => count.Count);
    }
}
