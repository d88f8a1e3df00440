using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>A field of a part, filled by cells of its kind.</summary>
internal sealed record FieldColumn(string Part, ContentFieldDefinition Field, string Label, FieldCell Kind) : Column($"{Part}.{Field.Name}", Label)
{
    public override bool CanBeKey => Field.Kind is "TextField" && Field.Options.Count == 0;

    public override IEnumerable<string> AlsoCalled => [Field.Name, Field.DisplayName, Field.Settings.Text("CsvColumnSettings", "Column")];

    public override TableCell Of(ContentItem item) => Kind.Write(item.FieldOf(Part, Field.Name), Field);

    public override void Put(ContentItem item, string cell)
    {
        var part = PartOf(item, Part);
        part[Field.Name] = Kind.Read(cell, Field, part[Field.Name] as JsonObject);
    }
}
