using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DiversInclusief.Media;

/// <summary>
/// Takes the names of who made a document out of its properties: author, last changed by, company, manager. What is written in the document stays, and so do the names at its
/// remarks and changes. A document that names nobody keeps its very bytes; another is written anew beside the old one and takes its place when it is whole.
/// </summary>
internal static class NamelessOffice
{
    private const long MostXml = 1_000_000;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostXml };

    /// <param name="incoming">Passed <see cref="CheckOffice"/>, so that it unpacks to no more than it promises.</param>
    /// <returns>What is wrong with it; null when it names nobody now.</returns>
    public static string? Wrong(IncomingFile incoming)
    {
        var clean = incoming.Path + "-clean";
        try
        {
            if (!Write(incoming.Path, clean))
                return null;
            incoming.Become(clean);
            return null;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException) { return Refusal.BadDocument; }
        finally { File.Delete(clean); }
    }

    /// <returns>False when there was nothing to take out; then nothing was written.</returns>
    private static bool Write(string from, string to)
    {
        using var office = OfficeFile.Open(from);
        var told = office.Parts.Where(part => TellingWords.Stand(part.FullName)).Select(part => (Part: part, Clean: Without(part))).Where(one => one.Clean is not null).ToDictionary(one => one.Part, one => one.Clean!);
        if (told.Count == 0)
            return false;
        using var zip = new ZipArchive(new FileStream(to, FileMode.CreateNew, FileAccess.ReadWrite), ZipArchiveMode.Create);
        foreach (var part in office.Parts)
            Copy(part, zip, told.GetValueOrDefault(part));
        return true;
    }

    // What is not packed stays so: the first part of an ODT must be, and photos would only grow.
    private static void Copy(ZipArchiveEntry part, ZipArchive zip, XDocument? clean)
    {
        var copy = zip.CreateEntry(part.FullName, part.CompressedLength == part.Length ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        copy.LastWriteTime = part.LastWriteTime;
        using var into = copy.Open();
        if (clean is not null)
        {
            clean.Save(into, SaveOptions.DisableFormatting);
            return;
        }
        using var bytes = new BoundedStream(part.Open(), part.Length);
        bytes.CopyTo(into);
    }

    private static XDocument? Without(ZipArchiveEntry part)
    {
        using var bytes = new BoundedStream(part.Open(), MostXml);
        using var reader = XmlReader.Create(bytes, Careful);
        var xml = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        var telling = xml.Descendants().Where(TellingWords.Is).ToList();
        telling.Remove();
        return telling.Count > 0 ? xml : null;
    }
}
