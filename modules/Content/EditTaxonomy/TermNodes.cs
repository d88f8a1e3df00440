using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The terms in the JSON of a taxonomy or of a term.</summary>
internal static class TermNodes
{
    public const string List = "Terms";

    public static IEnumerable<JsonObject> Below(JsonNode? owner) => ((owner as JsonObject)?[List] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Each followed by what is below it.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? owner) => Below(owner).SelectMany(term => All(term).Prepend(term));
}
