using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace DiversInclusief.Exchange;

/// <summary>Texts in an Excel file: the list that cells share, and how a text is put together from its runs.</summary>
internal static partial class XlsxTexts
{
    private const long MostBytes = 150_000_000;

    public static IReadOnlyList<string> Read(XlsxPackage package)
    {
        var texts = new List<string>();
        using var xml = package.Open("xl/sharedStrings.xml", MostBytes);
        var total = 0L;
        while (xml?.Read() == true)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(Of(xml));
                if ((total += texts[^1].Length) > Table.MostText)
                    throw new TableException("In dit bestand staat te veel tekst. Knip het in stukken.");
            }
        return texts;
    }

    /// <summary>Everything in its t elements, but not how it is pronounced; the reader ends at the closing tag.</summary>
    public static string Of(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (text, depth, isSound) = (new StringBuilder(), xml.Depth, 0);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
                isSound = xml.Depth;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == isSound)
                isSound = 0;
            else if (isSound == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && xml.Depth > depth + 1)
                text.Append(xml.Value);
        return Decoded(text.ToString());
    }

    /// <summary>Excel writes signs that XML cannot hold as _x000D_, and an underscore that looks like that as _x005F_.</summary>
    public static string Decoded(string text) => text.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(text, match => ((char)Convert.ToUInt16(match.Groups["code"].Value, 16)).ToString()) : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex Escaped();
}
