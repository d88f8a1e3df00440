using System.Text;
using System.Xml;
using System.Xml.Linq;
using DiversInclusief.Writing;

namespace DiversInclusief.Media;

/// <summary>Whom a PDF names as its maker: in the list of properties, and in the XML that newer programs write beside it.</summary>
internal static class PdfNames
{
    private const string Author = "Author";

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="listing">What pdfinfo says; null for nothing.</param>
    /// <param name="xmp">The XML; null for none.</param>
    /// <returns>Each name once, with commas; null for none.</returns>
    public static string? In(byte[]? listing, byte[]? xmp)
    {
        var named = string.Join(", ", Listed(Encoding.UTF8.GetString(listing ?? [])).Concat(InXmp(xmp ?? [])).Select(TypedText.Line).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));
        return named.Length == 0 ? null : named[..Math.Min(named.Length, LooseFile.LongestAuthor)];
    }

    private static IEnumerable<string> Listed(string listing)
    {
        const string label = "Author:";
        return listing.Split('\n').Where(line => line.StartsWith(label, StringComparison.Ordinal)).Take(1).Select(line => line[label.Length..]);
    }

    // XML that cannot be read is not read by others either.
    private static IEnumerable<string> InXmp(byte[] xmp)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xmp), Careful);
            var all = XDocument.Load(reader).Descendants().ToList();
            return [.. all.Where(IsAuthor).SelectMany(Names), .. all.Attributes().Where(attribute => attribute.Name.LocalName == Author).Select(attribute => attribute.Value)];
        }
        catch (XmlException) { return []; }
    }

    private static bool IsAuthor(XElement element) => element.Name.LocalName == Author || (element.Name.LocalName == "creator" && element.Name.NamespaceName == "http://purl.org/dc/elements/1.1/");

    // A list, or a text by itself.
    private static IEnumerable<string> Names(XElement element) =>
        element.Descendants().Where(one => one.Name.LocalName == "li").Select(one => one.Value) is { } list && list.Any() ? list : [element.Value];
}
