using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>Numbers as the Dutch write them: a comma before the decimals, and dots or spaces between thousands if one likes.</summary>
internal sealed partial class NumberCell : FieldCell
{
    public override TableCell Write(FieldValue value, ContentFieldDefinition field) =>
        value.Number is { } number ? new(number.ToString("0.##########", Dutch), Number: number) : TableCell.Empty;

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before) =>
        With(before, "Value", cell.Trim() is { Length: > 0 } typed ? Number(typed, field) : null);

    private static decimal Number(string typed, ContentFieldDefinition field)
    {
        var text = typed.Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (Ambiguous().IsMatch(text) && field.Scale > 0)
            throw new FormatException($"‘{Short(typed)}’ kan op twee manieren gelezen worden. Schrijf een komma voor de decimalen, en geen punt tussen duizendtallen.");
        var plain = Thousands().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : throw new FormatException($"‘{Short(typed)}’ is geen getal. Schrijf het als 1234 of 1234,5.");
    }

    [GeneratedRegex(@"\A[+-]?\d{1,3}\.\d{3}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"\A[+-]?\d{1,3}(\.\d{3})+(,\d+)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();
}
