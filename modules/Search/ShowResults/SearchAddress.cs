using DiversInclusief.TextIndex;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DiversInclusief.Search.ShowResults;

/// <summary>All state of the search page as it stands in the address, so that a page can be shared, kept and gone back to.</summary>
internal sealed record SearchAddress
{
    private const string Page = "/zoeken";
    private const string Feed = "/zoeken.atom";
    private const string Examined = "/beheer/zoeken/waarom";
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

    /// <summary>With these values of a facet instead of those chosen.</summary>
    public SearchAddress With(string facet, IReadOnlyList<string> values) => FirstPage with { Choices = new Dictionary<string, IReadOnlyList<string>>(Choices) { [facet] = values } };

    /// <summary>The same words and filters as a feed, which is always newest first.</summary>
    public string FeedAddress => Feed + (FirstPage with { NewestFirst = false }).AsQuery();

    /// <summary>Where an editor is told why a document stands where it stands.</summary>
    public string WhyAddress(string documentId) => Examined + (FirstPage with { NewestFirst = false }).AsQuery(("stuk", documentId));

    public SearchRequest ToRequest(ReaderTokens reader, IReadOnlyDictionary<string, IReadOnlyList<string>> near) => new()
    {
        Query = Query, Reader = reader, Choices = Choices, Prefer = near, Sort = NewestFirst ? SortOrder.Date : SortOrder.Relevance, After = After,
    };

    public override string ToString() => Page + AsQuery();

    private QueryString AsQuery(params IEnumerable<(string Name, string Value)> more)
    {
        var query = new QueryBuilder();
        if (Query.Length > 0) query.Add("q", Query);
        foreach (var field in FacetField.All)
            foreach (var value in Choices.GetValueOrDefault(field.Facet, []))
                query.Add(field.Parameter, value);
        if (NewestFirst) query.Add("sorteer", Newest);
        if (After is not null) query.Add("na", After);
        foreach (var (name, value) in more) query.Add(name, value);
        return query.ToQueryString();
    }

    private static IReadOnlyList<string> Chosen(IQueryCollection query, FacetField field) =>
        [.. query[field.Parameter].Select(v => Clean(v ?? "", LongestValue)).Where(v => v.Length > 0).Distinct().Take(MostValues)];

    private static IReadOnlyList<string> Except(IReadOnlyList<string> values, string value) => [.. values.Where(v => v != value)];

    // What is invisible, or half a sign, has no place in a page, whatever brought it here.
    private static string Clean(string text, int longest) =>
        TypedText.Line(new string([.. text.Take(longest).Select(c => char.IsControl(c) ? ' ' : c)]));
}
