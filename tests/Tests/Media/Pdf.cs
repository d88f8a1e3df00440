using System.Globalization;
using System.Text;

namespace DiversInclusief.Tests.Media;

/// <summary>Small PDFs written on the spot.</summary>
internal static class Pdf
{
    public static byte[] With(string words) => Made($"BT /F1 18 Tf 40 700 Td ({words}) Tj ET", "");

    /// <summary>Runs a script as soon as it is opened.</summary>
    public static byte[] WithScript(string words) => Made($"BT /F1 18 Tf 40 700 Td ({words}) Tj ET", "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");

    /// <summary>Names who made it, as a program for texts does.</summary>
    /// <param name="xmp">The same in XML, in letters of ASCII; empty for none.</param>
    public static byte[] By(string author, string words, string xmp = "") =>
        Made($"BT /F1 18 Tf 40 700 Td ({words}) Tj ET", xmp.Length > 0 ? "/Metadata 6 0 R" : "", $"/Info << /Author ({author}) /Creator (Word) >>", xmp.Length > 0 ? [$"<< /Type /Metadata /Subtype /XML /Length {xmp.Length} >>\nstream\n{xmp}\nendstream"] : []);

    private static byte[] Made(string content, string extra, string trailer = "", params string[] more)
    {
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {extra} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", .. more,
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
