namespace DiversInclusief.TextIndex;

internal static class FacetFilter
{
    public static bool Passes(Document document, IReadOnlyDictionary<string, IReadOnlyList<string>> choices, string? except) =>
        choices.All(choice => choice.Key == except || choice.Value.Count == 0 || Values(document, choice.Key).Intersect(choice.Value, StringComparer.Ordinal).Any());

    public static IReadOnlyList<FacetCount> Count(string name, IEnumerable<Document> matches, IReadOnlyDictionary<string, IReadOnlyList<string>> choices)
    {
        var chosen = choices.GetValueOrDefault(name) ?? [];
        return matches.Where(d => Passes(d, choices, name)).SelectMany(d => Values(d, name)).CountBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal)
            .Select(v => new FacetCount(v.Key, v.Value, chosen.Contains(v.Key))).ToList();
    }

    private static IEnumerable<string> Values(Document document, string name) =>
        name == "kind" ? [document.Kind] : document.Facets.GetValueOrDefault(name, []).SelectMany(Ancestors).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Ancestors(string value)
    {
        for (var slash = value.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = value.IndexOf('/', slash + 1))
            yield return value[..slash];
        yield return value;
    }
}
