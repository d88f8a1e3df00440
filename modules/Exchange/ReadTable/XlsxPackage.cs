using System.IO.Compression;
using System.Xml;

namespace DiversInclusief.Exchange;

/// <summary>The parts of an Excel file, opened with limits: no outside entities, and no part that unpacks to more than it may.</summary>
internal sealed class XlsxPackage : IDisposable
{
    public const string Broken = "Dit is geen heel Excel-bestand (.xlsx). Open het in Excel, sla het opnieuw op en probeer het nog eens.";
    private const int MostParts = 5_000;

    private readonly ZipArchive _zip;

    /// <exception cref="TableException">Not a zip, or one with too many parts.</exception>
    public XlsxPackage(Stream file)
    {
        try { _zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true); }
        catch (InvalidDataException) { throw new TableException(Broken); }
        if (_zip.Entries.Count > MostParts)
            throw new TableException(Broken);
    }

    public void Dispose() => _zip.Dispose();

    /// <returns>Null when the part is not there.</returns>
    public XmlReader? Open(string path, long mostBytes)
    {
        if (_zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(path.TrimStart('/'), StringComparison.OrdinalIgnoreCase)) is not { } part)
            return null;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };
        return XmlReader.Create(new CappedStream(part.Open(), mostBytes), settings);
    }
}
