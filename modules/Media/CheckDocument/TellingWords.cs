using System.Xml.Linq;

namespace DiversInclusief.Media;

/// <summary>Where in a DOCX, XLSX, PPTX or ODF stands who made it, and in which words.</summary>
internal static class TellingWords
{
    // A template is known by where it lay: often a folder with the name of its owner.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase) { "creator", "lastModifiedBy", "initial-creator", "printed-by", "Company", "Manager", "HyperlinkBase", "template" };

    // Properties that programs and organisations add, such as the mail address of who put a label on it.
    private static readonly string[] Own = ["owner", "author", "auteur", "creator", "manager", "mail", "user", "eigenaar", "opsteller", "behandelaar"];

    /// <summary>In a part of this name.</summary>
    public static bool Stand(string part)
    {
        var name = part.Replace('\\', '/').TrimStart('/');
        return name.Equals("meta.xml", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            || name.EndsWith(".psmdcp", StringComparison.OrdinalIgnoreCase);
    }

    public static bool Is(XElement element) => Names.Contains(element.Name.LocalName)
        || (element.Name.LocalName is "property" or "user-defined" && element.Attributes().Any(a => a.Name.LocalName == "name" && Own.Any(word => a.Value.Contains(word, StringComparison.OrdinalIgnoreCase))));
}
