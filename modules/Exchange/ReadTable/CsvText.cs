using System.Text;

namespace DiversInclusief.Exchange;

/// <summary>The text of a CSV file, whatever program wrote it: UTF-8 or UTF-16 by its mark, UTF-8 when it is valid as that, otherwise what Windows wrote in the Netherlands for thirty years.</summary>
internal static class CsvText
{
    private const int MostBytes = 40 * 1024 * 1024;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Read(Stream file)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = file.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
            if (bytes.Length > MostBytes)
                throw new TableException("Dit bestand is te groot. Knip het in stukken.");
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    public static string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (bytes.Contains((byte)0))
            throw new TableException("Dit is geen tekstbestand. Sla je werkblad op als CSV of als Excel-bestand (.xlsx).");
        return (System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252).GetString(bytes);
    }
}
