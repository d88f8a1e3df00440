using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DiversInclusief.Exchange;

/// <summary>An Excel file with one sheet, written straight through. Texts are typed as text, so nothing in them is ever run.</summary>
internal sealed class XlsxWriter : ITableWriter
{
    /// <summary>More letters than this Excel does not put in a cell.</summary>
    public const int LongestText = 32_767;

    /// <summary>Stands for a text that is too long for a cell; read again it says that nothing changed.</summary>
    public const string TooLong = "«te lang voor Excel, blijft zoals het is»";

    private static readonly DateTime FirstDay = new(1899, 12, 30);

    private readonly ZipArchive _zip;
    private readonly Stream _entry;
    private readonly StreamWriter _sheet;
    private int _row;

    private XlsxWriter(ZipArchive zip, Stream entry) => (_zip, _entry, _sheet) = (zip, entry, new StreamWriter(entry, new UTF8Encoding(false), leaveOpen: true));

    public static async Task<XlsxWriter> StartAsync(Stream to, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (var (path, xml) in XlsxParts.All)
            await PartAsync(zip, path, xml, cancellation);
        var writer = new XlsxWriter(zip, await zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).OpenAsync(cancellation));
        await writer._sheet.WriteAsync(XlsxParts.SheetStart);
        await writer.RowAsync(columns.Select((name, i) => Text(name, Place(i, 1), " s=\"3\"")));
        return writer;
    }

    public Task WriteAsync(IReadOnlyList<TableCell> row, CancellationToken cancellation) => RowAsync(row.Select((cell, i) => Cell(cell, Place(i, _row + 1))));

    public async ValueTask DisposeAsync()
    {
        await _sheet.WriteAsync(XlsxParts.SheetEnd);
        await _sheet.DisposeAsync();
        await _entry.DisposeAsync();
        await _zip.DisposeAsync();
    }

    private async Task RowAsync(IEnumerable<string> cells)
    {
        var xml = string.Concat(cells);
        _row++;
        await _sheet.WriteAsync($"<row r=\"{_row}\">{xml}</row>");
    }

    private static string Cell(TableCell cell, string place) => cell switch
    {
        { Number: { } number } => $"<c r=\"{place}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>",
        { At: { } at } when at >= FirstDay.AddDays(61) => $"<c r=\"{place}\" s=\"{(at.TimeOfDay == TimeSpan.Zero ? 1 : 2)}\"><v>{(at - FirstDay).TotalDays.ToString("R", CultureInfo.InvariantCulture)}</v></c>",
        { Text.Length: 0 } => "",
        _ => Text(cell.Text, place, FormulaGuard.On(cell.Text) == cell.Text ? "" : " s=\"4\""),
    };

    private static string Text(string text, string place, string style)
    {
        var shown = text.Length > LongestText ? TooLong : text;
        var safe = string.Concat(XlsxTexts.Escaped().Replace(shown, "_x005F$0").Select(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter.ToString() : $"_x{(int)letter:X4}_"));
        return $"<c r=\"{place}\" t=\"inlineStr\"{style}><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(safe.Replace("\r", "_x000D_", StringComparison.Ordinal))}</t></is></c>";
    }

    private static string Place(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task PartAsync(ZipArchive zip, string path, string xml, CancellationToken cancellation)
    {
        await using var part = await zip.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(cancellation);
        await part.WriteAsync(Encoding.UTF8.GetBytes(xml), cancellation);
    }
}
