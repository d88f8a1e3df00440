using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

internal sealed class BooleanEditor() : FieldEditor("Boolean", "IsOn")
{
    public override TypedValues Show(JsonObject? json) => new FieldValue(json).Flag ? TypedValues.Of("IsOn", "true") : TypedValues.None;

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail) =>
        new() { ["Value"] = typed.Many("IsOn").Contains("true", StringComparer.Ordinal) };
}
