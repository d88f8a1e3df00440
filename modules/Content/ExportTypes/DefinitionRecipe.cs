using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>Types and parts as a recipe that gives the same types and parts when it is applied.</summary>
internal static partial class DefinitionRecipe
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static byte[] Write(string name, string displayName, IEnumerable<JsonObject> types, IEnumerable<JsonObject> parts) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["name"] = name, ["displayName"] = displayName, ["description"] = "Soorten inhoud", ["author"] = "Divers & Inclusief", ["website"] = "", ["version"] = "1.0.0",
            ["issetuprecipe"] = false, ["categories"] = new JsonArray(), ["tags"] = new JsonArray("types"),
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "ContentDefinition", ["ContentTypes"] = Literal(types), ["ContentParts"] = Literal(parts) }),
        }, Readable);

    private static JsonArray Literal(IEnumerable<JsonObject> definitions) => new([.. definitions.Select(Literal)]);

    // What looks like an expression was typed by a person and must be read as text.
    private static JsonNode? Literal(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Select(pair => KeyValuePair.Create(pair.Key, Literal(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Literal)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && Expression().IsMatch(value.AsText()) => $"[js: base64('{Convert.ToBase64String(Encoding.UTF8.GetBytes(value.AsText()))}')]",
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"^\[(js|file)\s*:.*\]$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expression();
}
