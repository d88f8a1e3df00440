using DiversInclusief.Search;

namespace DiversInclusief.Content;

/// <summary>What terms and kinds are called.</summary>
internal sealed class TermNames(Terms terms, ContentDefinitions definitions) : INameFacets
{
    public async Task<IReadOnlyDictionary<string, string>> MovedAsync(string facet, CancellationToken cancellation) =>
        ItemFacets.FacetOfTaxonomy.FirstOrDefault(pair => pair.Value == facet).Key is { } taxonomy
            ? (await terms.AllAsync(cancellation)).Taxonomy(taxonomy)?.Merged.DistinctBy(merged => merged.Id).ToDictionary(merged => merged.Id, merged => merged.Into) ?? [] : new Dictionary<string, string>();

    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation)
    {
        if (facet == Facet.Kind)
            return (await definitions.AllAsync(cancellation)).NamesByKind;
        var taxonomy = ItemFacets.FacetOfTaxonomy.FirstOrDefault(pair => pair.Value == facet).Key;
        return taxonomy is null ? new Dictionary<string, string>()
            : (await terms.AllAsync(cancellation)).Taxonomy(taxonomy)?.Terms.DistinctBy(term => term.Id).ToDictionary(term => term.Id, term => term.Name) ?? [];
    }
}
