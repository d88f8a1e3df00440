using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>All types of the site at one moment. Immutable.</summary>
public sealed class DefinitionSet
{
    private readonly Dictionary<string, ContentTypeDefinition> _types;

    internal DefinitionSet(IEnumerable<JsonObject> types, IEnumerable<JsonObject> parts)
    {
        var known = parts.Select(Part).ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        var plain = types.Select(type => Type(type, known)).ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
        _types = plain.Values.Select(type => Filled(type, plain)).ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyCollection<ContentTypeDefinition> Types => _types.Values;

    /// <summary>What the kinds of items that can be found are called.</summary>
    public IReadOnlyDictionary<string, string> NamesByKind =>
        field ??= Types.Where(type => type.IsFindable).DistinctBy(type => type.Kind).ToDictionary(type => type.Kind, type => type.DisplayName);

    public ContentTypeDefinition? Find(string type) => _types.GetValueOrDefault(type);

    private static ContentTypeDefinition Filled(ContentTypeDefinition type, Dictionary<string, ContentTypeDefinition> plain) => !type.Bags.Any() ? type : type with
    {
        Parts = [.. type.Parts.Select(part => part.IsBag ? part with { Contained = [.. part.ContainedNames.Select(name => plain.GetValueOrDefault(name)).OfType<ContentTypeDefinition>()] } : part)],
    };

    private static ContentTypeDefinition Type(JsonObject json, Dictionary<string, ContentPartDefinition> parts)
    {
        var attached = DefinitionJson.Records(json, DefinitionJson.TypeParts).Select(record => Attached(record, parts)).OrderBy(part => part.Position);
        var name = json["Name"].AsText();
        return new ContentTypeDefinition(name, json["DisplayName"].AsText() is { Length: > 0 } shown ? shown : name, DefinitionSettings.From(json["Settings"]), [.. attached]);
    }

    private static ContentTypePartDefinition Attached(JsonObject record, Dictionary<string, ContentPartDefinition> parts)
    {
        var part = record["PartName"].AsText();
        var name = record["Name"].AsText() is { Length: > 0 } given ? given : part;
        return new ContentTypePartDefinition(name, parts.GetValueOrDefault(part) ?? new ContentPartDefinition(part, DefinitionSettings.From(null), []), DefinitionSettings.From(record["Settings"]));
    }

    private static ContentPartDefinition Part(JsonObject json)
    {
        var fields = DefinitionJson.Records(json, DefinitionJson.PartFields)
            .Select(record => new ContentFieldDefinition(record["Name"].AsText(), FieldKind.Named(record["FieldName"].AsText())!, DefinitionSettings.From(record["Settings"])))
            .OrderBy(field => field.Position);
        return new ContentPartDefinition(json["Name"].AsText(), DefinitionSettings.From(json["Settings"]), [.. fields])
        {
            Removed = new HashSet<string>(DefinitionJson.Records(json, DefinitionJson.RemovedFields).Select(DefinitionJson.NameOf), StringComparer.OrdinalIgnoreCase),
        };
    }
}
