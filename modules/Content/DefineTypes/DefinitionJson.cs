using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Definitions as recipes write them, and how a later one adds to an earlier one.</summary>
internal static class DefinitionJson
{
    public const string TypeParts = "ContentTypePartDefinitionRecords";
    public const string PartFields = "ContentPartFieldDefinitionRecords";

    public static IEnumerable<JsonObject> Records(JsonObject definition, string list) => (definition[list] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>As Orchard Core does: settings are added to, records are matched by name, what is not named stays.</summary>
    public static void Merge(JsonObject known, JsonObject added)
    {
        foreach (var (name, value) in added)
        {
            if (value is JsonObject more && known[name] is JsonObject inner)
                Merge(inner, more);
            else if (value is JsonArray records && name is TypeParts or PartFields)
                MergeRecords(known, name, records.OfType<JsonObject>());
            else
                known[name] = value.WithoutCase();
        }
    }

    private static void MergeRecords(JsonObject known, string list, IEnumerable<JsonObject> records)
    {
        if (known[list] is not JsonArray have)
            known[list] = have = [];
        foreach (var record in records)
        {
            if (have.OfType<JsonObject>().FirstOrDefault(other => NameOf(other).Equals(NameOf(record), StringComparison.OrdinalIgnoreCase)) is { } same)
                Merge(same, record);
            else
                have.Add(record.WithoutCase());
        }
    }

    private static string NameOf(JsonObject record) => record["Name"].AsText() is { Length: > 0 } name ? name : record["PartName"].AsText();
}
