using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Chosen items as boxes that stay ticked, and a control to add more by name; names become ids in <see cref="AddPicked"/>.</summary>
internal sealed class PickerEditor() : FieldEditor("ContentPicker", Add, Ids)
{
    public const string Add = "Add";
    public const string Ids = "ContentItemIds";

    public override bool Joins(ContentFieldDefinition? field) => field!.Multiple;

    public override TypedValues Show(JsonObject? json) => TypedValues.Of(Ids, new FieldValue(json).ItemIds);

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail) => new() { ["ContentItemIds"] = TaxonomyEditor.Texts(typed.Many(Ids)) };

    // A name that was typed and not added yet goes along.
    public override TypedValues Join(TypedValues mine, TypedValues theirs, TypedValues? before) => mine.With(Ids, mine.Many(Ids).Union(theirs.Many(Ids)));
}
