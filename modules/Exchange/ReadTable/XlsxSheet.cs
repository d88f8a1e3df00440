using System.Globalization;
using System.Xml;

namespace DiversInclusief.Exchange;

/// <summary>The rows of one sheet, read on from front to back. Cells that are left out and rows that are empty cost nothing.</summary>
internal sealed class XlsxSheet(XlsxPackage package, string part, XlsxCells cells)
{
    private const long MostBytes = 300_000_000;

    public IEnumerable<TableRow> Rows()
    {
        using var xml = package.Open(part, MostBytes) ?? throw new TableException(XlsxPackage.Broken);
        var number = 0;
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
                if (!xml.IsEmptyElement && Row(xml, number) is { IsBlank: false } row)
                    yield return row;
            }
    }

    private TableRow Row(XmlReader xml, int number)
    {
        var (fields, broken, depth, column) = (new List<string>(), new List<int>(), xml.Depth, 0);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column;
                var text = Cell(xml);
                if (text is null || text.Length > 0)
                    Put(fields, column, text ?? "");
                if (text is null)
                    broken.Add(column);
                column++;
            }
        return new TableRow(number, fields) { Broken = broken };
    }

    private static void Put(List<string> fields, int column, string text)
    {
        if (column >= Table.MostColumns)
            throw new TableException($"Dit bestand heeft meer dan {Table.MostColumns} kolommen. Laat kolommen weg die je niet nodig hebt.");
        while (fields.Count <= column)
            fields.Add("");
        fields[column] = text;
    }

    private string? Cell(XmlReader xml)
    {
        var (type, style, value, depth) = (xml.GetAttribute("t"), xml.GetAttribute("s"), "", xml.Depth);
        while (!xml.IsEmptyElement && xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
                value = XlsxTexts.Of(xml);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false } && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                value = type == "str" ? XlsxTexts.Decoded(xml.Value) : xml.Value;
        return cells.Read(type, style, value);
    }

    /// <returns>From 0; null for a cell that does not say where it stands.</returns>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        return column > 0 ? column - 1 : null;
    }
}
