namespace DiversInclusief.Search;

/// <summary>What facet values are called, from every module that knows; asked once per request and facet.</summary>
public sealed class FacetNames(IEnumerable<INameFacets> modules)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _known = [];

    public async Task<IReadOnlyDictionary<string, string>> OfAsync(string facet, CancellationToken cancellation)
    {
        if (_known.TryGetValue(facet, out var known))
            return known;
        var names = new Dictionary<string, string>();
        foreach (var module in modules)
            foreach (var (value, label) in await module.NamesAsync(facet, cancellation))
                names.TryAdd(value, label);
        return _known[facet] = names;
    }

    public async Task<IReadOnlyDictionary<string, string>> MovedAsync(string facet, CancellationToken cancellation)
    {
        var moved = new Dictionary<string, string>();
        foreach (var module in modules)
            foreach (var (before, now) in await module.MovedAsync(facet, cancellation))
                moved.TryAdd(before, now);
        return moved;
    }

    /// <summary>Of the values that have a page which everyone may read.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AddressesAsync(string facet, CancellationToken cancellation)
    {
        var addresses = new Dictionary<string, string>();
        foreach (var module in modules)
            foreach (var (value, address) in await module.AddressesAsync(facet, cancellation))
                addresses.TryAdd(value, address);
        return addresses;
    }

    /// <returns>The value itself when no module knows it.</returns>
    public async Task<string> LabelAsync(string facet, string value, CancellationToken cancellation) =>
        (await OfAsync(facet, cancellation)).GetValueOrDefault(value, value);
}
