using System.Xml;

namespace DiversInclusief.Exchange;

/// <summary>The first visible sheet of an Excel file, row by row, each cell as the text that a person would type: numbers with a comma, dates as 2026-12-31, ja and nee.</summary>
internal static class XlsxReader
{
    /// <exception cref="TableException">Not an Excel file, or more than this site takes.</exception>
    public static IEnumerable<TableRow> Read(Stream file)
    {
        using var package = new XlsxPackage(file);
        using var rows = Rows(package).GetEnumerator();
        while (Next(rows))
            yield return rows.Current;
    }

    private static IEnumerable<TableRow> Rows(XlsxPackage package)
    {
        var book = XlsxWorkbook.Read(package);
        var cells = new XlsxCells(XlsxTexts.Read(package), XlsxStyles.Read(package), book.From1904);
        return new XlsxSheet(package, book.Sheet, cells).Rows();
    }

    private static bool Next(IEnumerator<TableRow> rows)
    {
        try { return rows.MoveNext(); }
        catch (Exception error) when (error is XmlException or InvalidDataException or FormatException or OverflowException) { throw new TableException(XlsxPackage.Broken); }
    }
}
