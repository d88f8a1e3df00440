using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>Days and moments, as 2026-12-31, 31-12-2026 or 31 december 2026. A moment is Dutch time in the cell and UTC in the field.</summary>
internal sealed class DateCell(bool hasTime) : FieldCell
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly string[] Days = ["yyyy-M-d", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"];
    private static readonly string[] Times = [.. Days.SelectMany(day => new[] { day + " H:mm", day + " H:mm:ss", day + "THH:mm", day + "THH:mm:ss" })];

    public override TableCell Write(FieldValue value, ContentFieldDefinition field)
    {
        if (value.Date is not { } at)
            return TableCell.Empty;
        var local = hasTime ? TimeZoneInfo.ConvertTime(at, Amsterdam).DateTime : at.UtcDateTime;
        return new(local.ToString(hasTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture), At: DateTime.SpecifyKind(local, DateTimeKind.Unspecified));
    }

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before) =>
        With(before, "Value", cell.Trim() is { Length: > 0 } typed ? Text(typed) : null);

    private string Text(string typed)
    {
        if (DateTime.TryParseExact(typed, Days, Dutch, DateTimeStyles.None, out var day))
            return Utc(day);
        if (DateTime.TryParseExact(typed, Times, Dutch, DateTimeStyles.None, out var moment) && (hasTime || moment.TimeOfDay == TimeSpan.Zero))
            return Utc(moment);
        throw new FormatException(hasTime ? $"‘{Short(typed)}’ is geen datum met een tijd. Schrijf het als 2026-12-31 14:30." : $"‘{Short(typed)}’ is geen datum. Schrijf hem als 2026-12-31 of 31-12-2026.");
    }

    private string Utc(DateTime local)
    {
        if (hasTime && Amsterdam.IsInvalidTime(local))
            throw new FormatException("Dit uur bestaat niet: de klok gaat dan naar de zomertijd.");
        var utc = hasTime ? TimeZoneInfo.ConvertTimeToUtc(local, Amsterdam) : local;
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
