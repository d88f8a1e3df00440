namespace DiversInclusief.Search.ShowResults;

/// <summary>One click to municipalities like the reader's own.</summary>
/// <param name="Labels">What those types are called, as one text.</param>
/// <param name="Address">The same search with these types as its filter.</param>
internal sealed record OwnTypes(string Labels, SearchAddress Address)
{
    public static async Task<OwnTypes?> OfAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> near, SearchAddress address, FacetNames names, CancellationToken cancellation)
    {
        if (!near.TryGetValue(Facet.MunicipalityType, out var types))
            return null;
        var known = await names.OfAsync(Facet.MunicipalityType, cancellation);
        var named = types.Where(known.ContainsKey).ToList();
        var chosen = address.Choices.GetValueOrDefault(Facet.MunicipalityType, []);
        return named.Count == 0 || named.TrueForAll(chosen.Contains)
            ? null
            : new OwnTypes(string.Join(", ", named.Select(type => known[type].ToLowerInvariant())), address.With(Facet.MunicipalityType, named));
    }
}
