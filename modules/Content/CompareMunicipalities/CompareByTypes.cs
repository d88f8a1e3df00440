using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>Alike is who shares types such as border or student municipality: of the types that matter, the share that the other has. One command.</summary>
internal sealed class CompareByTypes(ContentItems items) : ICompareMunicipalities
{
    // Profiles are for everyone.
    private static readonly Reader Anyone = Reader.Visitor;

    public async Task<IReadOnlyDictionary<string, double>> LikenessAsync(string? code, IReadOnlyCollection<string> types, IReadOnlyCollection<string> others, CancellationToken cancellation)
    {
        var found = await items.ManyAsync(others.Append(code).OfType<string>().Select(IdOf), Anyone, cancellation);
        var wanted = types.Concat(code is null ? [] : TypesOf(code)).ToHashSet();
        return others.Where(other => found.ContainsKey(IdOf(other))).Distinct().ToDictionary(other => other, other => wanted.Count == 0 ? 0 : (double)TypesOf(other).Count(wanted.Contains) / wanted.Count);

        IReadOnlyList<string> TypesOf(string one) => found.TryGetValue(IdOf(one), out var item) ? item["MunicipalityTypes"].TermIds : [];
    }

    private static string IdOf(string code) => code.ToLowerInvariant();
}
