using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace DiversInclusief.Exchange;

/// <summary>Which styles show a number as a day, and which as a moment: nothing else in an Excel file says that a cell holds a date.</summary>
internal sealed partial class XlsxStyles(IReadOnlyList<XlsxNumber> styles)
{
    private const long MostBytes = 20_000_000;

    public XlsxNumber Of(string? style) => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < styles.Count ? styles[place] : XlsxNumber.Number;

    public static XlsxStyles Read(XlsxPackage package)
    {
        using var xml = package.Open("xl/styles.xml", MostBytes);
        var (own, styles, inCells) = (new Dictionary<int, string>(), new List<XlsxNumber>(), false);
        while (xml?.Read() == true)
        {
            inCells = xml.LocalName == "cellXfs" ? xml.NodeType == XmlNodeType.Element : inCells;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
                own[Id(xml)] = xml.GetAttribute("formatCode") ?? "";
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                styles.Add(KindOf(Id(xml), own));
        }
        return new XlsxStyles(styles);
    }

    private static int Id(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static XlsxNumber KindOf(int id, Dictionary<int, string> own) => own.TryGetValue(id, out var code) ? KindOf(code) : id switch
    {
        22 => XlsxNumber.Moment,
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => XlsxNumber.Day,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) => XlsxNumber.Moment,
        _ => XlsxNumber.Number,
    };

    private static XlsxNumber KindOf(string code)
    {
        var bare = NotPattern().Replace(code.Split(';')[0], "").ToLowerInvariant();
        var hasTime = bare.AsSpan().IndexOfAny('h', 's') >= 0;
        return bare.AsSpan().IndexOfAny("dyj") >= 0 || (bare.Contains('m', StringComparison.Ordinal) && !bare.Contains('0', StringComparison.Ordinal)) || hasTime
            ? hasTime ? XlsxNumber.Moment : XlsxNumber.Day : XlsxNumber.Number;
    }

    // Texts between quotes, colours and conditions between brackets, signs after a backslash, and the word General.
    [GeneratedRegex("""("[^"]*"|\[[^\]]*\]|\\.|_.|\*.|General)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotPattern();
}
