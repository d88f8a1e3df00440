using System.Text;
using System.Xml;

namespace DiversInclusief.Media;

/// <summary>Copies XML node by node, however large, with other names in it.</summary>
internal static class XmlCopy
{
    private const long MostXml = 100_000_000;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostXml };
    private static readonly XmlWriterSettings AsItIs = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <exception cref="XmlException">It is no XML, brings a document type, or is larger than any document.</exception>
    public static void Make(Stream from, Stream to, RemarkNames names)
    {
        using var xml = XmlReader.Create(from, Careful);
        using var copy = XmlWriter.Create(to, AsItIs);
        (string, string) within = default;
        while (xml.Read())
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    within = xml.IsEmptyElement ? default : (xml.LocalName, xml.NamespaceURI);
                    CopyStart(xml, copy, names);
                    break;
                case XmlNodeType.EndElement:
                    within = default;
                    copy.WriteFullEndElement();
                    break;
                case XmlNodeType.Text:
                    copy.WriteString(names.OfText(xml.Value, within));
                    break;
                default:
                    CopyOther(xml, copy);
                    break;
            }
    }

    private static void CopyStart(XmlReader xml, XmlWriter copy, RemarkNames names)
    {
        var (element, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        copy.WriteStartElement(xml.Prefix, element, xml.NamespaceURI);
        while (xml.MoveToNextAttribute())
            copy.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI, names.OfAttribute(xml, element));
        if (isEmpty)
            copy.WriteEndElement();
    }

    private static void CopyOther(XmlReader xml, XmlWriter copy)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.XmlDeclaration:
                copy.WriteStartDocument(xml.GetAttribute("standalone") == "yes");
                break;
            case XmlNodeType.CDATA:
                copy.WriteCData(xml.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                copy.WriteWhitespace(xml.Value);
                break;
            case XmlNodeType.Comment:
                copy.WriteComment(xml.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                copy.WriteProcessingInstruction(xml.Name, xml.Value);
                break;
        }
    }
}
