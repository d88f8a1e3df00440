using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Definitions as recipes write them, and how a later one adds to an earlier one.</summary>
internal static class DefinitionJson
{
    public const string TypeParts = "ContentTypePartDefinitionRecords";
    public const string PartFields = "ContentPartFieldDefinitionRecords";

    /// <summary>Ours: fields that were taken away, as they were. What items hold of them is kept and comes back with the field.</summary>
    public const string RemovedFields = "RemovedFields";

    /// <summary>Ours, of an export: definitions as recipes left them, where someone changed them in the browser since.</summary>
    public const string AsRecipesSaid = nameof(AsRecipesSaid);

    /// <summary>Ours, of an export: types that were deleted in the browser.</summary>
    public const string Deleted = nameof(Deleted);

    /// <summary>A step that defines these, for a recipe to be written.</summary>
    public static JsonObject Step(IEnumerable<JsonObject> types, IEnumerable<JsonObject> parts) => new()
    {
        ["name"] = "ContentDefinition", ["ContentTypes"] = new JsonArray([.. types]), ["ContentParts"] = new JsonArray([.. parts]),
    };

    public static IEnumerable<JsonObject> Records(JsonObject definition, string list) => (definition[list] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>As Orchard Core does: settings are added to, records are matched by name, what is not named stays.</summary>
    public static void Merge(JsonObject known, JsonObject added) => Merge(known, added, (JsonObject)known.DeepClone());

    /// <summary>The same, but what was changed or taken away since <paramref name="before"/> stays changed or away.</summary>
    /// <param name="before">What was said about this earlier; what it does not have is new.</param>
    public static void Merge(JsonObject known, JsonObject added, JsonObject before)
    {
        foreach (var (name, value) in added)
        {
            if (value is JsonObject more && known[name] is JsonObject inner)
                Merge(inner, more, before[name] as JsonObject ?? ContentItem.NewObject());
            else if (value is JsonArray records && name is TypeParts or PartFields)
                MergeRecords(known, name, records.OfType<JsonObject>(), before);
            else if (JsonNode.DeepEquals(known[name], before[name]))
                known[name] = value.WithoutCase();
        }
        ForgetRemoved(known);
    }

    public static string NameOf(JsonObject record) => record["Name"].AsText() is { Length: > 0 } name ? name : record["PartName"].AsText();

    public static JsonObject? Named(IEnumerable<JsonObject> records, string name) =>
        records.FirstOrDefault(record => NameOf(record).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static void MergeRecords(JsonObject known, string list, IEnumerable<JsonObject> records, JsonObject before)
    {
        if (known[list] is not JsonArray have)
            known[list] = have = [];
        foreach (var record in records)
        {
            var earlier = Named(Records(before, list), NameOf(record));
            if (Named(have.OfType<JsonObject>(), NameOf(record)) is { } same)
                Merge(same, record, earlier ?? ContentItem.NewObject());
            else if (earlier is null)
                have.Add(record.WithoutCase());
        }
    }

    // A field is there or was removed, never both.
    private static void ForgetRemoved(JsonObject part)
    {
        if (part[RemovedFields] is not JsonArray removed)
            return;
        foreach (var field in removed.OfType<JsonObject>().Where(field => Named(Records(part, PartFields), NameOf(field)) is not null).ToList())
            removed.Remove(field);
    }
}
