using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Reads the terms out of a Taxonomy item. Child terms stand in "Terms" of the term itself.</summary>
internal static class TaxonomyReader
{
    public static Taxonomy Read(ContentItem item)
    {
        var part = item.Part("TaxonomyPart");
        var terms = Terms(part?["Terms"], item.ContentItemId, null, 0).ToList();
        return new Taxonomy(item.ContentItemId, item.DisplayText, item.Part("AliasPart")?["Alias"].AsText() ?? "", part?["TermContentType"].AsText() ?? "", terms)
        {
            Merged = [.. MergedTerms.Read(part)],
        };
    }

    private static IEnumerable<Term> Terms(JsonNode? list, string taxonomy, string? parent, int depth) =>
        (list as JsonArray ?? []).OfType<JsonObject>().SelectMany(json => WithBelow(json, taxonomy, parent, depth));

    private static IEnumerable<Term> WithBelow(JsonObject json, string taxonomy, string? parent, int depth)
    {
        var item = ItemJson.Read(json);
        var term = new Term(item.ContentItemId, item.DisplayText, item["Description"].Text, Lines(item["Synonyms"].Text), taxonomy, parent, depth, item.Path.ToLowerInvariant());
        return Terms(json["Terms"], taxonomy, term.Id, depth + 1).Prepend(term);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
