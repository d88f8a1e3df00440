using System.Buffers.Binary;
using System.IO.Compression;

namespace DiversInclusief.Media;

/// <summary>
/// A DOCX or ODT opened with limits. A zip file says how large its contents are and may lie about it, so the list of contents is measured before it is read,
/// what it promises is judged, and what is unpacked is counted.
/// </summary>
internal sealed class OfficeFile : IDisposable
{
    private const int EndRecord = 22;
    private const int LongestComment = 65_535;
    private const long MostListing = 1_000_000;
    private const int MostEntries = 5_000;
    private const long MostUnpacked = 300_000_000;
    private const int MostRatio = 200;

    private readonly ZipArchive _zip;

    private OfficeFile(ZipArchive zip) => _zip = zip;

    /// <summary>It promises to become much larger than an honest document does.</summary>
    public bool IsSwollen => _zip.Entries.Count > MostEntries
        || _zip.Entries.Sum(entry => entry.Length) > MostUnpacked
        || _zip.Entries.Any(entry => entry.Length > 1_000_000 && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio);

    public bool HasMacros => _zip.Entries.Any(entry => entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="InvalidDataException">It is no zip file, or its list of contents is larger than any document needs.</exception>
    public static OfficeFile Open(string path)
    {
        var file = File.OpenRead(path);
        try
        {
            Measure(file);
            return new OfficeFile(new ZipArchive(file, ZipArchiveMode.Read));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public IReadOnlyList<ZipArchiveEntry> Parts => _zip.Entries;

    public bool Has(string name) => _zip.GetEntry(name) is not null;

    /// <summary>One part, never more than <paramref name="most"/> bytes of it.</summary>
    public Stream? Part(string name, long most) => _zip.GetEntry(name) is { } entry ? new BoundedStream(entry.Open(), most) : null;

    public void Dispose() => _zip.Dispose();

    // The list stands right before the record at the end; when it does not, the record is not to be believed.
    private static void Measure(FileStream file)
    {
        var tail = new byte[Math.Min(file.Length, EndRecord + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndRecord > tail.Length)
            throw new InvalidDataException("A zip file without its end.");
        var size = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 12));
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (size > MostListing || offset + (long)size != file.Length - tail.Length + at)
            throw new InvalidDataException("The list of contents is not what it should be.");
        file.Position = 0;
    }
}
