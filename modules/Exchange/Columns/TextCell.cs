using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Exchange;

/// <summary>Text as it is; of a list to choose from, the name of the choice.</summary>
internal sealed class TextCell : FieldCell
{
    public override TableCell Write(FieldValue value, ContentFieldDefinition field) =>
        new(field.Options.FirstOrDefault(option => option.Value == value.Text)?.Name ?? value.Text);

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before) =>
        With(before, "Text", (field.Options.Count > 0 ? Choice(cell.Trim(), field) : TypedText.Lines(cell)));

    private static string Choice(string cell, ContentFieldDefinition field) => cell.Length == 0 ? ""
        : field.Options.FirstOrDefault(option => Is(option.Value, cell) || Is(option.Name, cell))?.Value
        ?? throw new FormatException($"‘{Short(cell)}’ is geen keuze. Kies uit: {string.Join(", ", field.Options.Select(option => option.Name))}.");

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.CurrentCultureIgnoreCase);
}
