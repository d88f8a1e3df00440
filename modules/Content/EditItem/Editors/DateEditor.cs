using System.Globalization;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A day. Browsers send 2026-12-31; who types it may write 31-12-2026.</summary>
internal sealed class DateEditor() : FieldEditor("Date", "Value")
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d MMMM yyyy"];

    public override TypedValues Show(JsonObject? json) =>
        TypedValues.Of("Value", new FieldValue(json).Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? json?["Value"].AsText() ?? "");

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail)
    {
        var text = typed.One("Value").Trim();
        if (text.Length == 0)
            return new JsonObject { ["Value"] = null };
        if (DateOnly.TryParseExact(text, Formats, CultureInfo.GetCultureInfo("nl-NL"), DateTimeStyles.None, out var date))
            return new JsonObject { ["Value"] = date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture) };
        fail("Dit is geen datum. Schrijf hem zo: 31-12-2026.");
        return [];
    }
}
