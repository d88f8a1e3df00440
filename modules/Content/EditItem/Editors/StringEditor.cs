using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Text, in one control.</summary>
/// <param name="joins">It has several lines.</param>
internal sealed class StringEditor(string partial, string key, bool joins = false) : FieldEditor(partial, key)
{
    public override bool Joins(ContentFieldDefinition? field) => joins;

    public override TypedValues Show(JsonObject? json) => TypedValues.Of(key, TypedText.Lines(json?[key].AsText()));

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail) =>
        new() { [key] = joins ? TypedText.Lines(typed.One(key)) : TypedText.Line(typed.One(key)) };

    public override TypedValues Join(TypedValues mine, TypedValues theirs, TypedValues? before) =>
        TypedValues.Of(key, (before is null ? null : Merged(mine, theirs, before)) ?? $"{mine.One(key)}\n\n{theirs.One(key)}".Trim());

    public override bool Merges(TypedValues mine, TypedValues theirs, TypedValues before) => joins && Merged(mine, theirs, before) is not null;

    private string? Merged(TypedValues mine, TypedValues theirs, TypedValues before) => LineMerge.Of(before.One(key), mine.One(key), theirs.One(key));
}
