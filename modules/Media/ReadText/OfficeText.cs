using System.Text;
using System.Xml;

namespace DiversInclusief.Media;

/// <summary>The words of a DOCX or ODT: the texts of its XML, with a line break behind every paragraph. No document type is read, so nothing can be made to grow or to be fetched.</summary>
internal static class OfficeText
{
    private const long MostXml = 50_000_000;
    private static readonly string[] Parts = ["word/document.xml", "content.xml"];

    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostXml, MaxCharactersFromEntities = 1, IgnoreComments = true, IgnoreProcessingInstructions = true,
    };

    public static string Read(string path)
    {
        var words = new StringBuilder();
        try
        {
            using var office = OfficeFile.Open(path);
            foreach (var name in Parts)
                if (office.Part(name, MostXml) is { } part)
                    using (part)
                        Read(part, words);
        }
        // What was read before it went wrong is worth finding.
        catch (Exception error) when (error is XmlException or InvalidDataException) { }
        return words.ToString();
    }

    private static void Read(Stream part, StringBuilder words)
    {
        using var xml = XmlReader.Create(part, Careful);
        while (xml.Read() && words.Length < MediaText.Longest)
            if (xml.NodeType is XmlNodeType.Text)
                words.Append(xml.Value);
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "h" or "tc" })
                words.Append('\n');
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "tab" or "br" or "s" })
                words.Append(' ');
    }
}
