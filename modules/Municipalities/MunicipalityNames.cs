using DiversInclusief.Search;

namespace DiversInclusief.Municipalities;

/// <summary>What municipalities and provinces are called.</summary>
internal sealed class MunicipalityNames(MunicipalityRegister register) : INameFacets
{
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation) => facet switch
    {
        Facet.Municipality => (await register.AllAsync(cancellation)).All.ToDictionary(municipality => municipality.Id, municipality => municipality.Name),
        Facet.Province => (await register.AllAsync(cancellation)).Provinces.ToDictionary(name => name),
        _ => new Dictionary<string, string>(),
    };

    public async Task<IReadOnlyDictionary<string, string>> AddressesAsync(string facet, CancellationToken cancellation) => facet == Facet.Municipality
        ? (await register.AllAsync(cancellation)).All.ToDictionary(municipality => municipality.Id, municipality => municipality.Url)
        : new Dictionary<string, string>();
}
