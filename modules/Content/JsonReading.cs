using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Reads JSON that others wrote: what has another shape than expected reads as absent, never as an exception.</summary>
internal static class JsonReading
{
    public static string AsText(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : "";

    public static IReadOnlyList<string> AsTexts(this JsonNode? node) =>
        node is JsonArray list ? [.. list.Select(AsText).Where(text => text.Length > 0)] : [];

    public static decimal? AsNumber(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<decimal>(out var number) ? number : null;

    public static bool AsFlag(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static DateTimeOffset? AsTime(this JsonNode? node) =>
        DateTimeOffset.TryParse(node.AsText(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    /// <summary>A copy whose property names, at every depth, are found without case.</summary>
    public static JsonNode? WithoutCase(this JsonNode? node) =>
        node is null ? null : JsonNode.Parse(node.ToJsonString(), new JsonNodeOptions { PropertyNameCaseInsensitive = true });

    public static JsonObject ParseObject(string json) =>
        (JsonObject)JsonNode.Parse(json, new JsonNodeOptions { PropertyNameCaseInsensitive = true })!;
}
