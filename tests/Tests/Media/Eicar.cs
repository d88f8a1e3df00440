using System.Text;

namespace DiversInclusief.Tests.Media;

/// <summary>The harmless text that every scanner calls a virus. Put together here, because scanners on the machines of developers call this file one otherwise.</summary>
internal static class Eicar
{
    private static readonly string[] Pieces = ["X5O!P%@AP[4\\PZX", "54(P^)7CC)7}$", "EICAR-", "STANDARD-", "ANTIVIRUS-", "TEST-", "FILE!$H+H*"];

    public static byte[] Bytes => Encoding.ASCII.GetBytes(string.Concat(Pieces));

    public static byte[] In(string extension) => extension switch
    {
        ".docx" => Office.Docx("Een nota", ("word/media/bijlage.bin", Bytes)),
        ".odt" => Office.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<o/>"u8.ToArray()), ("Pictures/a.bin", Bytes)),
        _ => [.. Pdf.With("Een verslag"), .. Bytes],
    };
}
