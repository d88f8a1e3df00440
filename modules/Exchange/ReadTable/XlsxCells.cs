using System.Globalization;

namespace DiversInclusief.Exchange;

/// <summary>What a cell holds, as a person would type it.</summary>
internal sealed class XlsxCells(IReadOnlyList<string> texts, XlsxStyles styles, bool from1904)
{
    private const int LeapDayThatNeverWas = 60;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <returns>Null for an error of the spreadsheet.</returns>
    public string? Read(string? type, string? style, string value) => type switch
    {
        "s" => texts.ElementAtOrDefault(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1) ?? "",
        "inlineStr" or "str" => value,
        "b" => value is "1" or "true" ? "ja" : "nee",
        "e" => null,
        "d" => value.TrimEnd('Z').Replace('T', ' '),
        _ => value.Length == 0 ? "" : Number(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), styles.Of(style)),
    };

    private string Number(double number, XlsxNumber kind) => kind == XlsxNumber.Number || Moment(number) is not { } at ? Plain(number)
        : kind == XlsxNumber.Day && at.TimeOfDay == TimeSpan.Zero ? at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : kind == XlsxNumber.Day || number >= 1 ? at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : at.ToString("HH:mm", CultureInfo.InvariantCulture);

    // Fifteen digits are what Excel keeps; the sixteenth is how 0.1 becomes 0.1000000000000001.
    private static string Plain(double number) => decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
        ? exact.ToString("0.##################", Dutch) : number.ToString("G15", Dutch);

    private DateTime? Moment(double serial)
    {
        if (serial is < 0 or > 2_958_465 || double.IsNaN(serial))
            return null;
        var start = from1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, serial >= LeapDayThatNeverWas ? 30 : 31);
        return start.AddSeconds(Math.Round(serial * 86400));
    }
}
