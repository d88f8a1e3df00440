using System.IO.Compression;
using System.Text;

namespace DiversInclusief.Tests.Media;

/// <summary>DOCX and ODT files written on the spot, honest and otherwise.</summary>
internal static class Office
{
    public static byte[] Docx(string words, params (string Name, byte[] Content)[] more) =>
        Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", Document(words)), .. more]);

    public static byte[] Odt(string words) => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
        ("content.xml", Encoding.UTF8.GetBytes($"<o:document xmlns:o='o' xmlns:text='t'><text:h>Kop</text:h><text:p>{words}</text:p></o:document>")));

    /// <summary>One part of so many zeros: a thousand times smaller when packed.</summary>
    public static byte[] Bomb(int megabytes) => Docx("bom", ("word/media/a.bin", new byte[megabytes * 1_000_000]));

    /// <summary>An entity that is ten of an entity that is ten of …</summary>
    public static byte[] LaughingDocx()
    {
        var xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (var i = 1; i < 10; i++)
            xml.Append($"<!ENTITY a{i} '{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}'>");
        return Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", Encoding.UTF8.GetBytes(xml.Append("]><d>&a9;</d>").ToString())));
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        return file.ToArray();
    }

    private static byte[] Document(string words) =>
        Encoding.UTF8.GetBytes($"<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Inleiding</w:t></w:r></w:p><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>");
}
