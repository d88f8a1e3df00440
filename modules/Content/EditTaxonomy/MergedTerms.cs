using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>What became of terms that were merged, kept with the taxonomy: old versions, links and imports still name them.</summary>
internal static class MergedTerms
{
    public static IEnumerable<MergedTerm> Read(JsonObject? part) => ListOf(part).OfType<JsonObject>()
        .Select(json => new MergedTerm(json["Id"].AsText(), json["Into"].AsText(), json["Path"].AsText()));

    /// <summary>What was merged into this one before goes along to where it goes.</summary>
    public static void Add(JsonObject part, MergedTerm merged)
    {
        var all = Read(part).Select(earlier => earlier.Into == merged.Id ? earlier with { Into = merged.Into } : earlier).Append(merged);
        Write(part, all);
    }

    public static void Forget(JsonObject part, string into) => Write(part, Read(part).Where(merged => merged.Into != into));

    private static void Write(JsonObject part, IEnumerable<MergedTerm> all)
    {
        var list = new JsonArray([.. all.Select(merged => new JsonObject { ["Id"] = merged.Id, ["Into"] = merged.Into, ["Path"] = merged.Path })]);
        if (list.Count > 0 || part.ContainsKey(OpenedTaxonomy.Merged))
            part[OpenedTaxonomy.Merged] = list;
    }

    private static JsonArray ListOf(JsonObject? part) => part?[OpenedTaxonomy.Merged] as JsonArray ?? [];
}
