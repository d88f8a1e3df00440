using DiversInclusief.Content;

namespace DiversInclusief.Municipalities;

/// <summary>Why a municipality carries a type.</summary>
internal sealed record TypeReason(Term Type, string Reason, string Year, string Source)
{
    /// <summary>Every type of the municipality, with its line of "TypeReasons" (type|reason|year|source) where there is one.</summary>
    public static IReadOnlyList<TypeReason> Of(ContentItem municipality, TermTree terms)
    {
        var lines = municipality["TypeReasons"].Text.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split('|', 4))
            .Where(parts => parts.Length == 4).DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0]);
        return [.. terms.Named(municipality["MunicipalityTypes"].TermIds)
            .Select(type => lines.TryGetValue(type.Id, out var why) ? new TypeReason(type, why[1], why[2], why[3]) : new TypeReason(type, "", "", ""))];
    }
}
