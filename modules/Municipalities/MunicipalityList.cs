using DiversInclusief.Writing;

namespace DiversInclusief.Municipalities;

/// <summary>All published municipalities at one moment, by name. Immutable.</summary>
public sealed class MunicipalityList(IReadOnlyList<Municipality> all)
{
    private readonly Dictionary<string, Municipality> _byId = all.ToDictionary(municipality => municipality.Id);
    private readonly Dictionary<string, string> _searchable = all.ToDictionary(municipality => municipality.Id, municipality => Slug.From($"{municipality.Name} {municipality.OtherNames}"));

    public IReadOnlyList<Municipality> All => all;

    public IReadOnlyList<string> Provinces { get; } = [.. all.Select(municipality => municipality.Province).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Size classes that occur, smallest first.</summary>
    public IReadOnlyList<(int Code, string Name)> Sizes { get; } =
        [.. all.Where(municipality => municipality.SizeClassCode > 0).Select(municipality => (municipality.SizeClassCode, municipality.SizeClass)).Distinct().Order()];

    /// <param name="id">Content item id, such as "gm0518".</param>
    public Municipality? Find(string id) => _byId.GetValueOrDefault(id);

    /// <param name="code">CBS code, such as "GM0518".</param>
    public Municipality? FindByCode(string code) => Find(IdOf(code));

    /// <summary>The content item id that belongs to a CBS code.</summary>
    public static string IdOf(string code) => code.ToLowerInvariant();

    /// <summary>Those whose name or other name holds what was typed, accents and capitals aside; names that start with it first.</summary>
    public IEnumerable<Municipality> Named(string typed)
    {
        var wanted = Slug.From(typed);
        return wanted.Length == 0 ? [] : all.Where(municipality => _searchable[municipality.Id].Contains(wanted, StringComparison.Ordinal))
            .OrderByDescending(municipality => _searchable[municipality.Id].StartsWith(wanted, StringComparison.Ordinal));
    }
}
