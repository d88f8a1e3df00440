using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;

namespace DiversInclusief.Municipalities;

/// <summary>The types of the municipality that a member works for.</summary>
internal sealed class OwnMunicipality(Members members, MunicipalityRegister register) : IKnowWhatIsNear, ITypeMunicipalities
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Nothing = [];

    public async Task<IReadOnlyCollection<string>> TypesOfAsync(string code, CancellationToken cancellation) =>
        (await register.AllAsync(cancellation)).FindByCode(code)?.TypeIds ?? [];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NearAsync(Reader reader, CancellationToken cancellation)
    {
        if (reader.MemberId is not { } id || (await members.CardsAsync([id], cancellation)).GetValueOrDefault(id)?.MunicipalityCode is not { } code)
            return Nothing;
        var own = (await register.AllAsync(cancellation)).FindByCode(code);
        return own is { TypeIds.Count: > 0 } ? new Dictionary<string, IReadOnlyList<string>> { [Facet.MunicipalityType] = own.TypeIds } : Nothing;
    }
}
