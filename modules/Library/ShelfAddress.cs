using DiversInclusief.Search;
using Microsoft.AspNetCore.Http.Extensions;

namespace DiversInclusief.Library;

/// <summary>A shelf, or all of them, with what was chosen in its filters.</summary>
internal sealed record ShelfAddress(LibraryKind? Kind, string? Theme, string? MunicipalityType, string? TargetGroup, string? Province = null)
{
    public string Name => Kind?.Name ?? "Bibliotheek";

    public IReadOnlyList<string> Types => Kind is null ? [.. LibraryKind.All.Select(kind => kind.Type)] : [Kind.Type];

    public IReadOnlyList<string> Terms => [.. new[] { Theme, MunicipalityType, TargetGroup }.Where(term => !string.IsNullOrEmpty(term)).Select(term => term!)];

    /// <summary>What was chosen, as the search index names it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Choices => new[] { (Facet.Theme, Theme), (Facet.MunicipalityType, MunicipalityType), (Facet.TargetGroup, TargetGroup), (Facet.Province, Province) }
        .Where(choice => !string.IsNullOrEmpty(choice.Item2)).ToDictionary(choice => choice.Item1, IReadOnlyList<string> (choice) => [choice.Item2!]);

    public bool IsFiltered => Choices.Count > 0;

    public string Feed => Page + "/feed" + Query(null);

    private string Page => Kind?.Url ?? "/bibliotheek";

    /// <param name="after">Where a page starts; null for the first.</param>
    public string At(string? after) => Page + Query(after);

    private string Query(string? after)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("thema", Theme), ("type", MunicipalityType), ("doelgroep", TargetGroup), ("provincie", Province), ("na", after) })
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return query.ToQueryString().ToString();
    }
}
