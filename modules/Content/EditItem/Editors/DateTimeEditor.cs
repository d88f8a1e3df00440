using System.Globalization;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A moment, typed in the time of Amsterdam and stored in UTC.</summary>
internal sealed class DateTimeEditor() : FieldEditor("DateTime", "Value")
{
    private const string Shown = "yyyy-MM-dd'T'HH:mm";
    private static readonly string[] Formats = [Shown, "yyyy-MM-dd'T'HH:mm:ss", "d-M-yyyy H:mm", "d-M-yyyy H.mm"];
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public override TypedValues Show(JsonObject? json) => TypedValues.Of("Value",
        new FieldValue(json).Date is { } moment ? TimeZoneInfo.ConvertTime(moment, Amsterdam).ToString(Shown, CultureInfo.InvariantCulture) : json?["Value"].AsText() ?? "");

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail)
    {
        var text = typed.One("Value").Trim();
        if (text.Length == 0)
            return new JsonObject { ["Value"] = null };
        if (!DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            fail("Dit is geen datum met tijd. Schrijf hem zo: 31-12-2026 14:30.");
        else if (Amsterdam.IsInvalidTime(local))
            fail("Dit tijdstip bestaat niet: in deze nacht gaat de klok een uur vooruit.");
        else
            return new JsonObject { ["Value"] = TimeZoneInfo.ConvertTimeToUtc(local, Amsterdam).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) };
        return [];
    }
}
