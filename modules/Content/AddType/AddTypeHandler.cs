using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Makes a type that editors can use at once: a title, a page of its own, a part for its fields and, if asked, a summary and a body.</summary>
internal sealed class AddTypeHandler(AppDb db, TypeDesk desk)
{
    private static readonly string[] Reserved = ["nieuw", "recept", "inlezen"];

    /// <returns>Its technical name; null when someone made the same at the same moment.</returns>
    public async Task<string?> HandleAsync(AddTypeForm form, CancellationToken cancellation)
    {
        var taken = (await db.Set<StoredDefinition>().Select(row => row.Name).ToListAsync(cancellation)).Concat(ContentPartDefinition.BuiltIn).Concat(Reserved).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = NewName.Of(form.Type.DisplayName, taken.Contains);
        Add(StoredDefinition.Type, name, Type(name, form));
        Add(StoredDefinition.Part, name, Part(name, form));
        return await desk.SaveAsync(name, form.Type.DisplayName, TypeActs.Created, "", cancellation) ? name : null;
    }

    private void Add(string kind, string name, JsonObject json)
    {
        var row = new StoredDefinition { Kind = kind, Name = name, Json = "{}" };
        row.Put(json);
        db.Add(row);
    }

    private static JsonObject Type(string name, AddTypeForm form)
    {
        var type = Named(name);
        type["DisplayName"] = form.Type.DisplayName;
        foreach (var flag in new[] { "Creatable", "Listable", "Draftable", "Versionable", "Securable" })
            RecordSettings.Set(type, "ContentTypeSettings", flag, true);
        RecordSettings.Set(type, "ContentTypeSettings", "Description", form.Type.Description);
        RecordSettings.Set(type, "FullTextAspectSettings", "IncludeBodyAspect", true);
        RecordSettings.Set(type, "FullTextAspectSettings", "IncludeDisplayText", true);
        type[DefinitionJson.TypeParts] = new JsonArray([.. Parts(name, form)]);
        return type;
    }

    private static IEnumerable<JsonObject> Parts(string name, AddTypeForm form)
    {
        yield return RecordSettings.Attached("TitlePart", "0", "TitlePartSettings", new JsonObject { ["Options"] = "EditableRequired", ["RenderTitle"] = true });
        yield return RecordSettings.Attached(name, "1");
        if (form.HasBody)
            yield return RecordSettings.Attached("MarkdownBodyPart", "2", "MarkdownBodyPartSettings", new JsonObject { ["SanitizeHtml"] = true });
        yield return RecordSettings.Attached("AutoroutePart", "8", "AutoroutePartSettings", new JsonObject
        {
            ["AllowCustomPath"] = true, ["AllowUpdatePath"] = true, ["Pattern"] = form.Folder + "/{{ Model.ContentItem | display_text | slugify }}",
        });
        yield return RecordSettings.Attached("CommonPart", "9", "CommonPartSettings", new JsonObject { ["DisplayDateEditor"] = true, ["DisplayOwnerEditor"] = true });
    }

    private static JsonObject Part(string name, AddTypeForm form)
    {
        var part = Named(name);
        part["Settings"] = ContentItem.NewObject();
        part[DefinitionJson.PartFields] = new JsonArray();
        if (form.HasSummary)
            ((JsonArray)part[DefinitionJson.PartFields]!).Add(Summary());
        return part;
    }

    private static JsonObject Summary()
    {
        var field = FieldRecord.New(FieldChoice.At("lange-tekst")!, "Summary");
        RecordSettings.Set(field, "ContentPartFieldSettings", "DisplayName", "Samenvatting");
        RecordSettings.Set(field, "ContentPartFieldSettings", "Position", "0");
        RecordSettings.Set(field, "TextFieldSettings", "Hint", "Zeg in twee of drie zinnen waar het over gaat. Deze tekst staat in lijsten en in zoekresultaten.");
        RecordSettings.Set(field, "TextFieldSettings", "Required", true);
        return field;
    }

    private static JsonObject Named(string name)
    {
        var json = ContentItem.NewObject();
        json["Name"] = name;
        return json;
    }
}
