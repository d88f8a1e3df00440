using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A type and the part with its own fields, opened to be changed. Settings that nobody touches stay as they were written.</summary>
internal sealed class OpenedType(StoredDefinition type, StoredDefinition? part)
{
    private readonly JsonObject _type = JsonReading.ParseObject(type.Json);
    private readonly JsonObject _part = part is null ? NewPart(type.Name) : JsonReading.ParseObject(part.Json);

    public string Name => type.Name;
    public StoredDefinition TypeRow => type;
    public StoredDefinition? PartRow => part;

    /// <summary>The type as it would be now, with its own part only.</summary>
    public ContentTypeDefinition Definition => new DefinitionSet([_type], [_part]).Find(Name)!;

    public IEnumerable<JsonObject> Fields => DefinitionJson.Records(_part, DefinitionJson.PartFields).OrderBy(PositionOf);

    public IEnumerable<JsonObject> Removed => DefinitionJson.Records(_part, DefinitionJson.RemovedFields);

    public JsonObject? Field(string name) => DefinitionJson.Named(Fields, name);

    public JsonObject? RemovedField(string name) => DefinitionJson.Named(Removed, name);

    /// <summary>Changes with the name and what it is for, and with nothing else.</summary>
    public string Stamp => Stamps.Of(Definition.DisplayName + "\n" + Definition.Description);

    public void Describe(string displayName, string description)
    {
        // Addresses and search filters that people keep go on working under the new name.
        RecordSettings.Set(_type, "KindSettings", "Kind", Definition.Kind);
        _type["DisplayName"] = displayName;
        RecordSettings.Set(_type, "ContentTypeSettings", "Description", description);
    }

    public void OpenForContributors(bool open) => RecordSettings.Set(_type, "ContributableSettings", "Contributable", open);

    public void Add(JsonObject field)
    {
        RecordSettings.Set(field, "ContentPartFieldSettings", "Position", (NextPosition + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        ListOf(DefinitionJson.PartFields).Add(field);
        AttachPart();
    }

    /// <returns>The place it has now, counted from 1.</returns>
    public int Move(string name, int to)
    {
        var order = Fields.ToList();
        var field = DefinitionJson.Named(order, name)!;
        order.Remove(field);
        order.Insert(Math.Clamp(to, 0, order.Count), field);
        for (var i = 0; i < order.Count; i++)
            RecordSettings.Set(order[i], "ContentPartFieldSettings", "Position", i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return order.IndexOf(field) + 1;
    }

    public void Remove(string name) => Carry(name, DefinitionJson.PartFields, DefinitionJson.RemovedFields);

    public void PutBack(string name) => Carry(name, DefinitionJson.RemovedFields, DefinitionJson.PartFields);

    public void Write()
    {
        type.Put(_type);
        part?.Put(_part);
    }

    /// <summary>The part as a row, for a type that had no fields of its own.</summary>
    public StoredDefinition NewPartRow()
    {
        var row = new StoredDefinition { Kind = StoredDefinition.Part, Name = type.Name, Json = "{}" };
        row.Put(_part);
        return row;
    }

    private double NextPosition => Fields.Select(PositionOf).Where(position => position < double.MaxValue).DefaultIfEmpty(-1).Max();

    private void Carry(string name, string from, string to)
    {
        var field = DefinitionJson.Named(DefinitionJson.Records(_part, from), name)!;
        ListOf(from).Remove(field);
        ListOf(to).Add(field);
    }

    private JsonArray ListOf(string name)
    {
        if (_part[name] is not JsonArray list)
            _part[name] = list = [];
        return list;
    }

    private void AttachPart()
    {
        if (DefinitionJson.Named(DefinitionJson.Records(_type, DefinitionJson.TypeParts), Name) is not null)
            return;
        if (_type[DefinitionJson.TypeParts] is not JsonArray attached)
            _type[DefinitionJson.TypeParts] = attached = [];
        attached.Add(RecordSettings.Attached(Name, "1"));
    }

    private static JsonObject NewPart(string name)
    {
        var json = ContentItem.NewObject();
        json[nameof(Name)] = name;
        json["Settings"] = ContentItem.NewObject();
        return json;
    }

    private static double PositionOf(JsonObject field) =>
        ContentFieldDefinition.PositionOf(DefinitionSettings.From(field["Settings"]).Text("ContentPartFieldSettings", "Position"));
}
