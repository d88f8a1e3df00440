using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Text;

namespace DiversInclusief.Content;

/// <summary>Text, in one control.</summary>
/// <param name="joins">It has several lines.</param>
internal sealed class StringEditor(string partial, string key, bool joins = false) : FieldEditor(partial, key)
{
    public override bool Joins => joins;

    public override TypedValues Show(JsonObject? json) => TypedValues.Of(key, TypedText.Lines(json?[key].AsText()));

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail) =>
        new() { [key] = joins ? TypedText.Lines(typed.One(key)) : TypedText.Line(typed.One(key)) };

    public override TypedValues Join(TypedValues first, TypedValues second) => TypedValues.Of(key, $"{first.One(key)}\n\n{second.One(key)}".Trim());
}
