using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

internal sealed class BooleanEditor() : FieldEditor("Boolean", "IsOn")
{
    public override TypedValues Show(JsonObject? json) => new FieldValue(json).Flag ? TypedValues.Of("IsOn", "true") : TypedValues.None;

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail) => new() { ["Value"] = IsOn(typed) };

    // A box that is off sends "false", also where nobody ever answered.
    public override TypedValues Arrange(TypedValues typed, TypedValues before) => IsOn(typed) ? TypedValues.Of("IsOn", "true") : TypedValues.None;

    private static bool IsOn(TypedValues typed) => typed.Many("IsOn").Contains("true", StringComparer.Ordinal);
}
