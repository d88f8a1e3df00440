using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A field as a definition writes it.</summary>
internal static class FieldRecord
{
    public static JsonObject New(FieldChoice choice, string name)
    {
        var field = ContentItem.NewObject();
        field["FieldName"] = choice.Kind;
        field["Name"] = name;
        RecordSettings.Set(field, "ContentPartFieldSettings", "Editor", choice.Editor);
        if (choice.HasWords || choice.IsTagged)
            RecordSettings.Set(field, "LuceneContentIndexSettings", "Included", true);
        if (choice.IsTagged)
            RecordSettings.Set(field, "LuceneContentIndexSettings", "Keyword", true);
        return field;
    }

    public static ContentFieldDefinition Read(JsonObject field) =>
        new(DefinitionJson.NameOf(field), FieldKind.Named(field["FieldName"].AsText())!, DefinitionSettings.From(field["Settings"]));
}
