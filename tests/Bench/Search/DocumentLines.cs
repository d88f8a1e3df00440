using System.Text.Json;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>Reads documents from a file of JSON lines, one at a time.</summary>
internal static class DocumentLines
{
    public static IEnumerable<Document> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0) continue;
            using var json = JsonDocument.Parse(line);
            yield return Document(json.RootElement);
        }
    }

    private static Document Document(JsonElement json) => new()
    {
        Id = Text(json, "id"),
        Kind = Text(json, "kind"),
        Title = Text(json, "title"),
        Summary = Text(json, "summary"),
        Body = Text(json, "body"),
        AccessTokens = ["public"],
        Facets = json.TryGetProperty("facets", out var facets)
            ? facets.EnumerateObject().ToDictionary(facet => facet.Name, facet => (IReadOnlyList<string>)facet.Value.EnumerateArray().Select(value => value.ToString()).ToList(), StringComparer.Ordinal)
            : new Dictionary<string, IReadOnlyList<string>>(),
    };

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ToString() : "";
}
