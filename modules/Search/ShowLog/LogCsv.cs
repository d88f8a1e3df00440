using System.Globalization;
using System.Text;

namespace DiversInclusief.Search.ShowLog;

/// <summary>Rows as a Dutch spreadsheet opens them: semicolons, a decimal comma, and a mark in front that says it is UTF-8.</summary>
internal static class LogCsv
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static byte[] Of(IEnumerable<LogRow> rows)
    {
        var csv = new StringBuilder("\uFEFFzoekvraag;keer;gevonden;geopend;gemiddelde plaats\r\n");
        foreach (var row in rows)
            csv.Append(Dutch, $"{Cell(row.Query)};{row.Times};{row.Hits};{row.Clicks};{row.Place:0.0}\r\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    // Anyone can search for a formula: a spreadsheet must not run it.
    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
