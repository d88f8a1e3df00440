using System.Text;
using System.Xml;

namespace DiversInclusief.Search.FollowSearch;

/// <summary>A list as Atom (RFC 4287).</summary>
/// <param name="site">Scheme and host that readers know the site by; addresses are given without.</param>
public sealed class AtomFeed(string site)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Name = "Divers & Inclusief";

    /// <param name="self">Address of the feed itself, which is also its id.</param>
    /// <param name="page">Address of the same list for people.</param>
    public byte[] Write(string title, string self, string page, IReadOnlyList<AtomEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            Text(xml, "title", $"{Name}: {title}");
            Text(xml, "id", site + self);
            Text(xml, "updated", Moment(entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max()));
            Link(xml, "self", self);
            Link(xml, "alternate", page);
            Author(xml);
            foreach (var entry in entries) Entry(xml, entry);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private void Entry(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "title", entry.Title);
        Text(xml, "id", $"{site}/#{Uri.EscapeDataString(entry.Id)}");
        Text(xml, "updated", Moment(entry.Updated));
        Link(xml, "alternate", entry.Url);
        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml)
    {
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", Name);
        xml.WriteEndElement();
    }

    private void Link(XmlWriter xml, string relation, string path)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", site + path);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Allowed(text));

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    // XML has no way to write some characters, not even escaped.
    private static string Allowed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
}
