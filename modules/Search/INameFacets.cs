namespace DiversInclusief.Search;

/// <summary>A module that knows what values of facets are called.</summary>
public interface INameFacets
{
    /// <summary>Dutch labels per value of the facet; empty for a facet that the module does not know. Answered from memory where it can.</summary>
    Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation);

    /// <summary>Values that went before, with the value each goes by now.</summary>
    Task<IReadOnlyDictionary<string, string>> MovedAsync(string facet, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    /// <summary>Local addresses of the values that have a page which everyone may read.</summary>
    Task<IReadOnlyDictionary<string, string>> AddressesAsync(string facet, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
}
