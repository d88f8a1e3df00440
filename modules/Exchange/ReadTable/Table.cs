using System.Globalization;

namespace DiversInclusief.Exchange;

/// <summary>A file as a header and rows, small enough to work with.</summary>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    public const int MostRows = 20_000;
    public const int MostColumns = 200;
    public const int MostText = 30_000_000;

    /// <exception cref="TableException">Not a table, or more than this site takes.</exception>
    public static Table Read(Stream file, TableFormat format) => Of(format == TableFormat.Xlsx ? XlsxReader.Read(file) : CsvReader.Rows(CsvText.Read(file)));

    private static Table Of(IEnumerable<TableRow> source)
    {
        var (rows, text) = (new List<TableRow>(), 0L);
        foreach (var row in source.Where(row => !row.IsBlank))
        {
            rows.Add(row);
            if (rows.Count > MostRows + 1)
                throw new TableException($"Dit bestand heeft meer dan {MostRows.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))} rijen. Knip het in stukken.");
            if (row.Fields.Count > MostColumns)
                throw new TableException($"Dit bestand heeft meer dan {MostColumns} kolommen. Laat kolommen weg die je niet nodig hebt.");
            if ((text += row.Fields.Sum(field => (long)field.Length)) > MostText)
                throw new TableException("In dit bestand staat te veel tekst. Knip het in stukken.");
        }
        return rows is [var header, ..] ? new Table(Header(header), rows[1..]) : throw new TableException("Dit bestand is leeg. Op de eerste regel horen de namen van de kolommen te staan.");
    }

    private static List<string> Header(TableRow row)
    {
        var names = row.Fields.Select(name => name.Trim()).ToList();
        while (names.Count > 0 && names[^1].Length == 0)
            names.RemoveAt(names.Count - 1);
        return names.FirstOrDefault(name => name.Length > 0 && names.Count(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)) > 1) is { } twice
            ? throw new TableException($"De kolom ‘{twice}’ staat er twee keer in. Geef elke kolom een eigen naam.") : names;
    }
}
