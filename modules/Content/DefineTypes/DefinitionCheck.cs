using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Content;

/// <summary>Looks for everything in a ContentDefinition step that this site would not understand.</summary>
/// <param name="attached">Types that have the part of their own name already.</param>
internal sealed class DefinitionCheck(RecipeStep step, IEnumerable<string> stored, IEnumerable<string> attached)
{
    private readonly HashSet<string> _attached = new(attached, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _parts = new(stored.Concat(ContentPartDefinition.BuiltIn), StringComparer.OrdinalIgnoreCase);

    public List<JsonObject> Types { get; } = [];
    public List<JsonObject> Parts { get; } = [];

    public void Check()
    {
        Read("ContentParts", Parts, (part, path) => Each(part, DefinitionJson.PartFields, path, CheckField));
        _parts.UnionWith(Parts.Select(part => part["Name"].AsText()));
        // A type's own part needs no definition as long as it has no fields.
        var types = step.Body["ContentTypes"] as JsonArray ?? [];
        _parts.UnionWith(types.OfType<JsonObject>().Select(type => type["Name"].AsText()));
        Read("ContentTypes", Types, CheckType);
        foreach (var (type, i) in Types.Select((type, i) => (type, i)).Where(pair => HasLooseFields(pair.type)))
            step.Fail($"ContentTypes[{i}]", $"het onderdeel '{type["Name"].AsText()}' heeft velden, maar hangt niet aan het type. Noem het in {DefinitionJson.TypeParts}.");
    }

    // Fields of a type stand in a part named like it; unless that part is attached, they would be lost in silence.
    private bool HasLooseFields(JsonObject type) => type["Name"].AsText() is var name && !_attached.Contains(name)
        && Parts.Exists(part => Is(part["Name"], name) && DefinitionJson.Records(part, DefinitionJson.PartFields).Any())
        && !DefinitionJson.Records(type, DefinitionJson.TypeParts).Any(record => Is(record["PartName"], name));

    private static bool Is(JsonNode? node, string name) => node.AsText().Equals(name, StringComparison.OrdinalIgnoreCase);

    private void Read(string list, List<JsonObject> into, Action<JsonObject, string> check) => Each(step.Body, list, "", (json, path) =>
    {
        if (!IsName(json["Name"].AsText()))
            step.Fail(path + ".Name", "een naam bestaat uit letters en cijfers en begint met een letter.");
        into.Add(json);
        check(json, path);
    });

    private void CheckType(JsonObject type, string path)
    {
        Each(type, DefinitionJson.TypeParts, path, CheckAttached);
        var pattern = DefinitionJson.Records(type, DefinitionJson.TypeParts)
            .Select(record => DefinitionSettings.From(record["Settings"]).Text("AutoroutePartSettings", "Pattern")).FirstOrDefault(p => p.Length > 0);
        if (pattern is not null && !RoutePattern.Understands(pattern))
            step.Fail(path, $"het patroon '{pattern}' gebruikt meer dan display_text en slugify.");
    }

    private void CheckAttached(JsonObject record, string path)
    {
        if (record["PartName"].AsText() is var part && !_parts.Contains(part))
            step.Fail(path + ".PartName", $"het onderdeel '{part}' is onbekend.");
        foreach (var contained in DefinitionSettings.From(record["Settings"]).Texts("BagPartSettings", "ContainedContentTypes").Where(type => !_parts.Contains(type)))
            step.Fail(path + ".Settings.BagPartSettings.ContainedContentTypes", $"het type '{contained}' is onbekend.");
    }

    private void CheckField(JsonObject record, string path)
    {
        if (!IsName(record["Name"].AsText()))
            step.Fail(path + ".Name", "een veld heeft een naam nodig, met letters en cijfers.");
        if (record["FieldName"].AsText() is var kind && FieldKind.Named(kind) is null)
            step.Fail(path + ".FieldName", $"het soort veld '{kind}' is onbekend. Bekend zijn: {string.Join(", ", FieldKind.Names)}.");
    }

    private void Each(JsonObject owner, string list, string path, Action<JsonObject, string> check)
    {
        var place = path.Length > 0 ? path + "." + list : list;
        if (owner[list] is not JsonArray records)
        {
            if (owner[list] is not null)
                step.Fail(place, "dit hoort een lijst te zijn.");
            return;
        }
        for (var i = 0; i < records.Count; i++)
            if (records[i] is JsonObject record)
                check(record, $"{place}[{i}]");
            else
                step.Fail($"{place}[{i}]", "dit hoort een object te zijn.");
    }

    private static bool IsName(string name) => name.Length is > 0 and <= 60 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
