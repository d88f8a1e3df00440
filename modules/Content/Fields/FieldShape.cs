using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The JSON that a key of a field must hold; null and absent always fit.</summary>
internal sealed record FieldShape(string Key, string Dutch, Func<JsonNode, bool> Holds)
{
    public static FieldShape Text(string key) => new(key, "tekst", node => node.GetValueKind() == JsonValueKind.String);
    public static FieldShape Number(string key) => new(key, "een getal", node => node.AsNumber() is not null);
    public static FieldShape Flag(string key) => new(key, "true of false", node => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False);
    public static FieldShape Texts(string key) => new(key, "een lijst met teksten", node => node is JsonArray list && list.All(IsText));

    public bool Fits(JsonNode? node) => node is null || Holds(node);

    private static bool IsText(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.String;
}
