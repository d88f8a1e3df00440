using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

/// <summary>A few documents to search in.</summary>
internal static class Library
{
    public static Document Document(string id, string title, string body = "", string kind = "publicatie", string token = "public", params (string Name, string Value)[] facets) => new()
    {
        Id = id,
        Kind = kind,
        Title = title,
        Body = body,
        Url = "/" + id,
        AccessTokens = [token],
        Date = DateTimeOffset.UnixEpoch.AddYears(50),
        Facets = facets.GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)g.Select(f => f.Value).ToList(), StringComparer.Ordinal),
    };

    public static SearchIndex Index(params Document[] documents)
    {
        var index = new SearchIndex();
        index.Apply([.. documents.Select(Change.Upsert)]);
        return index;
    }

    public static SearchPage Search(this ISearchIndex index, string query, params string[] tokens) =>
        index.Search(new SearchRequest { Query = query, Reader = new ReaderTokens(tokens.Length == 0 ? ["public"] : tokens) });

    public static IEnumerable<string> Ids(this SearchPage page) => page.Hits.Select(hit => hit.Id);
}
