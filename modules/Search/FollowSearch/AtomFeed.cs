using System.Text;
using System.Xml;
using DiversInclusief.Search.ShowResults;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.FollowSearch;

/// <summary>Hits as Atom (RFC 4287).</summary>
/// <param name="site">Scheme and host that readers know the site by.</param>
internal sealed class AtomFeed(string site)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Name = "Divers & Inclusief";

    public byte[] Write(SearchAddress address, IReadOnlyList<Hit> hits)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            Text(xml, "title", address.Query.Length > 0 ? $"{Name}: {address.Query}" : $"{Name}: alles wat nieuw is");
            Text(xml, "id", site + address.FeedAddress);
            Text(xml, "updated", Moment(hits.Select(hit => hit.Date).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max()));
            Link(xml, "self", address.FeedAddress);
            Link(xml, "alternate", address.ToString());
            Author(xml);
            foreach (var hit in hits) Entry(xml, hit);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private void Entry(XmlWriter xml, Hit hit)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "title", hit.Title);
        Text(xml, "id", $"{site}/#{Uri.EscapeDataString(hit.Id)}");
        Text(xml, "updated", Moment(hit.Date));
        Link(xml, "alternate", hit.Url);
        Text(xml, "summary", hit.Summary());
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
