using System.Xml;

namespace DiversInclusief.Exchange;

/// <param name="Sheet">Part of the first visible sheet.</param>
/// <param name="From1904">Days are counted from 1904, as Excel for Mac long did.</param>
internal sealed record XlsxWorkbook(string Sheet, bool From1904)
{
    private const string Part = "xl/workbook.xml";
    private const long MostBytes = 5_000_000;

    public static XlsxWorkbook Read(XlsxPackage package)
    {
        using var xml = package.Open(Part, MostBytes) ?? throw new TableException(XlsxPackage.Broken);
        var (from1904, sheet) = (false, default(string));
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("state") is null or "visible")
                sheet ??= RelationOf(xml);
        return new XlsxWorkbook(PartOf(package, sheet ?? throw new TableException(XlsxPackage.Broken)), from1904);
    }

    // The attribute's name is known, its namespace differs between the two editions of the standard.
    private static string? RelationOf(XmlReader sheet)
    {
        string? id = null;
        while (sheet.MoveToNextAttribute())
            id = sheet.LocalName == "id" && sheet.NamespaceURI.Length > 0 ? sheet.Value : id;
        sheet.MoveToElement();
        return id;
    }

    private static string PartOf(XlsxPackage package, string relation)
    {
        using var xml = package.Open("xl/_rels/workbook.xml.rels", MostBytes) ?? throw new TableException(XlsxPackage.Broken);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") == relation && xml.GetAttribute("Target") is { } target)
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
        throw new TableException(XlsxPackage.Broken);
    }
}
