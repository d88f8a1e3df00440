using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;

namespace DiversInclusief.Forum;

/// <summary>The names under which a member may write without the own one: made from the types of the municipality that the member works for.</summary>
internal sealed class Aliases(IEnumerable<IKnowWhatIsNear> surroundings, FacetNames names, CurrentMember me)
{
    public const string Neutral = "Een gemeente";

    /// <summary>Choice in the form to name; the neutral one comes first.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(CancellationToken cancellation)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal) { [WriteAs.Any] = Neutral };
        var known = await names.OfAsync(Facet.MunicipalityType, cancellation);
        foreach (var module in surroundings)
            foreach (var type in (await module.NearAsync(me.Reader, cancellation)).GetValueOrDefault(Facet.MunicipalityType) ?? [])
                if (known.TryGetValue(type, out var name))
                    found.TryAdd(type, NameOf(name));
        return found;
    }

    /// <summary>"Een grensgemeente (2)" for the second who writes so in one topic.</summary>
    public static string Unique(string name, IReadOnlyCollection<string> taken)
    {
        var unique = name;
        for (var number = 2; taken.Contains(unique); number++)
            unique = $"{name} ({number})";
        return unique;
    }

    private static string NameOf(string type) => $"Een {char.ToLowerInvariant(type[0])}{type[1..]}";
}
