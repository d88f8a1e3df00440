using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DiversInclusief.Media;

/// <summary>
/// Takes the names of who made a document out of its properties (author, last changed by, company, manager) and numbers who wrote its remarks and changes. What is written in the
/// document stays. A document that names nobody keeps its very bytes; another is written anew beside the old one and takes its place when it is whole.
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
        // The writer of XML is stricter than the reader about a few rare forms, and says so with an ArgumentException.
        catch (Exception error) when (error is InvalidDataException or XmlException or ArgumentException) { return Refusal.BadDocument; }
        finally { File.Delete(clean); }
    }

    /// <returns>False when there was nothing to take out; then nothing was written.</returns>
    private static bool Write(string from, string to)
    {
        using var office = OfficeFile.Open(from);
        var told = office.Parts.Where(part => TellingWords.Stand(part.FullName)).Select(part => (Part: part, Clean: Without(part))).Where(one => one.Clean is not null).ToDictionary(one => one.Part, one => one.Clean!);
        var (remarks, names) = Remarks(office);
        if (told.Count + remarks.Count == 0)
            return false;
        using var zip = new ZipArchive(new FileStream(to, FileMode.CreateNew, FileAccess.ReadWrite), ZipArchiveMode.Create);
        foreach (var part in office.Parts)
            Copy(part, zip, told.GetValueOrDefault(part), remarks.Contains(part) ? names : null);
        return true;
    }

    private static (HashSet<ZipArchiveEntry> Telling, RemarkNames Names) Remarks(OfficeFile office)
    {
        var (telling, names) = (new HashSet<ZipArchiveEntry>(), new RemarkNames());
        foreach (var part in office.Parts.Where(part => RemarkNames.Stand(part.FullName)))
            using (var bytes = new BoundedStream(part.Open(), part.Length))
                if (names.Learn(bytes))
                    telling.Add(part);
        names.Settle();
        return (telling, names);
    }

    // What is not packed stays so: the first part of an ODT must be, and photos would only grow.
    private static void Copy(ZipArchiveEntry part, ZipArchive zip, XDocument? clean, RemarkNames? names)
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
        if (names is null)
            bytes.CopyTo(into);
        else
            names.Write(bytes, into);
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
