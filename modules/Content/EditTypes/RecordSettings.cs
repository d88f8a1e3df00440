using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Writes single settings of a definition and leaves all others, known to us or not, as they came.</summary>
internal static class RecordSettings
{
    /// <summary>An empty or false value is written only over another one.</summary>
    public static void Set(JsonObject record, string group, string name, JsonNode? value)
    {
        if (Empty(value) && (record["Settings"] as JsonObject)?[group] is not JsonObject)
            return;
        var settings = Inner(Inner(record, "Settings"), group);
        if (Empty(value) && !settings.ContainsKey(name))
            return;
        if (!JsonNode.DeepEquals(settings[name], value))
            settings[name] = value;
    }

    public static JsonObject Attached(string part, string position, string? group = null, JsonObject? own = null)
    {
        var record = ContentItem.NewObject();
        record["PartName"] = part;
        record["Name"] = part;
        Set(record, "ContentTypePartSettings", "Position", position);
        if (group is not null)
            Inner(record, "Settings")[group] = own;
        return record;
    }

    private static bool Empty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonValue one => one.AsText().Length == 0 && one.GetValueKind() is System.Text.Json.JsonValueKind.String or System.Text.Json.JsonValueKind.False,
        _ => false,
    };

    private static JsonObject Inner(JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject inner)
            owner[name] = inner = ContentItem.NewObject();
        return inner;
    }
}
