using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The "Settings" of a definition as Orchard Core writes them: groups of properties; names without case. Immutable.</summary>
public readonly record struct DefinitionSettings(JsonElement Json)
{
    internal static DefinitionSettings From(JsonNode? node) => new(JsonSerializer.SerializeToElement(node as JsonObject ?? []));

    public string Text(string group, string name, string absent = "") => Find(group, name) switch
    {
        { ValueKind: JsonValueKind.String } value => value.GetString()!,
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => absent,
    };

    public bool Flag(string group, string name, bool absent = false) => Find(group, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => absent,
    };

    public decimal? Number(string group, string name) =>
        decimal.TryParse(Text(group, name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    public IReadOnlyList<string> Texts(string group, string name) =>
        [.. List(group, name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    internal IEnumerable<JsonElement> List(string group, string name) =>
        Find(group, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private JsonElement? Find(string group, string name) => Property(Json, group) is { } found ? Property(found, name) : null;

    internal static JsonElement? Property(JsonElement json, string name)
    {
        if (json.ValueKind == JsonValueKind.Object)
            foreach (var property in json.EnumerateObject())
                if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return property.Value;
        return null;
    }
}
