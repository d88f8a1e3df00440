using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Content;

/// <summary>The type of terms in taxonomies that were made in the browser: a name, a description and other words. It comes with the first of them.</summary>
internal sealed class GeneralTerm(AppDb db, ContentDefinitions definitions)
{
    public const string Type = "Term";

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (await definitions.FindAsync(Type, cancellation) is not null)
            return;
        Add(StoredDefinition.Type, TypeRecord());
        Add(StoredDefinition.Part, PartRecord());
        await db.SaveChangesAsync(cancellation);
        definitions.Changed();
    }

    private void Add(string kind, JsonObject json)
    {
        var row = new StoredDefinition { Kind = kind, Name = Type, Json = "{}" };
        row.Put(json);
        db.Add(row);
    }

    private static JsonObject TypeRecord()
    {
        var type = ContentItem.NewObject();
        (type["Name"], type["DisplayName"]) = (Type, Type);
        RecordSettings.Set(type, "ContentTypeSettings", "Securable", true);
        type[DefinitionJson.TypeParts] = new JsonArray(
            RecordSettings.Attached("TitlePart", "0", "TitlePartSettings", new JsonObject { ["Options"] = "EditableRequired", ["RenderTitle"] = true }), RecordSettings.Attached(Type, "1"));
        return type;
    }

    private static JsonObject PartRecord()
    {
        var part = ContentItem.NewObject();
        part["Name"] = Type;
        part["Settings"] = ContentItem.NewObject();
        part[DefinitionJson.PartFields] = new JsonArray(Text("Description", "Omschrijving", "0"), Text("Synonyms", "Andere woorden", "1"));
        return part;
    }

    private static JsonObject Text(string name, string label, string position)
    {
        var field = FieldRecord.New(FieldChoice.At("lange-tekst")!, name);
        RecordSettings.Set(field, "ContentPartFieldSettings", "DisplayName", label);
        RecordSettings.Set(field, "ContentPartFieldSettings", "Position", position);
        return field;
    }
}
