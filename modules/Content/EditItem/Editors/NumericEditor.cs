using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>A number as Dutch people write it: 12.500 or 2,5. A point that cannot be a thousands sign is a decimal one.</summary>
internal sealed partial class NumericEditor() : FieldEditor("Numeric", "Value")
{
    public override TypedValues Show(JsonObject? json) =>
        TypedValues.Of("Value", new FieldValue(json).Number?.ToString(CultureInfo.InvariantCulture).Replace('.', ',') ?? "");

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail)
    {
        var text = typed.One("Value").Trim();
        if (text.Length == 0)
            return new JsonObject { ["Value"] = null };
        if (decimal.TryParse(Invariant(text), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return new JsonObject { ["Value"] = number };
        fail("Vul een getal in, zoals 12 of 2,5.");
        return [];
    }

    private static string Invariant(string text) => WithThousands().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text.Replace(',', '.');

    [GeneratedRegex(@"^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithThousands();
}
