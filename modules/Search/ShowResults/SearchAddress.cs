using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DiversInclusief.Search.ShowResults;

/// <summary>All state of the search page as it stands in the address, so that a page can be shared, kept and gone back to.</summary>
internal sealed record SearchAddress
{
    private const string Path = "/zoeken";
    private const string Newest = "nieuwste";
    private const int LongestQuery = 4_000;
    private const int LongestValue = 100;
    private const int MostValues = 50;

    public string Query { get; init; } = "";

    /// <summary>Facet to chosen values; facets without a choice are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public bool NewestFirst { get; init; }

    public string? After { get; init; }

    public int ChosenCount => Choices.Values.Sum(v => v.Count);

    public static SearchAddress From(IQueryCollection query) => new()
    {
        Query = Clean(query["q"].ToString(), LongestQuery),
        Choices = FacetField.All.Select(f => (f.Facet, Values: Chosen(query, f))).Where(f => f.Values.Count > 0).ToDictionary(f => f.Facet, f => f.Values),
        NewestFirst = query["sorteer"] == Newest,
        After = Clean(query["na"].ToString(), LongestValue) is { Length: > 0 } after ? after : null,
    };

    public SearchAddress FirstPage => this with { After = null };

    public SearchAddress WithoutFilters => FirstPage with { Choices = new Dictionary<string, IReadOnlyList<string>>() };

    public SearchAddress Without(string facet, string value) => FirstPage with
    {
        Choices = Choices.Select(c => c.Key == facet ? KeyValuePair.Create(c.Key, Except(c.Value, value)) : c).Where(c => c.Value.Count > 0).ToDictionary(),
    };

    public override string ToString()
    {
        var query = new QueryBuilder();
        if (Query.Length > 0) query.Add("q", Query);
        foreach (var field in FacetField.All)
            foreach (var value in Choices.GetValueOrDefault(field.Facet, []))
                query.Add(field.Parameter, value);
        if (NewestFirst) query.Add("sorteer", Newest);
        if (After is not null) query.Add("na", After);
        return Path + query;
    }

    private static IReadOnlyList<string> Chosen(IQueryCollection query, FacetField field) =>
        [.. query[field.Parameter].Select(v => Clean(v ?? "", LongestValue)).Where(v => v.Length > 0).Distinct().Take(MostValues)];

    private static IReadOnlyList<string> Except(IReadOnlyList<string> values, string value) => [.. values.Where(v => v != value)];

    // Control characters have no place in a page, whatever brought them here.
    private static string Clean(string text, int longest) =>
        new string([.. text.Take(longest).Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
}
