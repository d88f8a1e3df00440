using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

internal sealed class BooleanCell : FieldCell
{
    public override TableCell Write(FieldValue value, ContentFieldDefinition field) => value.Json?["Value"] is null ? TableCell.Empty : new(value.Flag ? "ja" : "nee");

    public override JsonObject? Read(string cell, ContentFieldDefinition field, JsonObject? before) => cell.Trim().ToLowerInvariant() switch
    {
        "" => null,
        "ja" or "j" or "waar" or "true" or "1" or "x" or "yes" => With(before, "Value", true),
        "nee" or "n" or "onwaar" or "false" or "0" or "no" => With(before, "Value", false),
        var other => throw new FormatException($"‘{Short(other)}’ is geen ja of nee."),
    };
}
