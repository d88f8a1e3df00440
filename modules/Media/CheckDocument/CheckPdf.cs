using System.Text;

namespace DiversInclusief.Media;

/// <summary>
/// A PDF that cannot be opened without a password is no use to readers. One that can run something is taken, but readers only ever get it as a download:
/// many forms have a script that adds up numbers, and refusing those would send editors to a worse place. Without pdfinfo nobody looked, so every PDF counts as one that can.
/// </summary>
internal sealed class CheckPdf(ChildProcess programs)
{
    private const int MostListing = 100_000;
    private const int MostMeta = 1_000_000;

    private static readonly string[] Running = ["/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA", "/SubmitForm", "/ImportData"];

    public async Task<string?> WrongAsync(CheckedMedia media, CancellationToken cancellation)
    {
        var info = await programs.RunAsync("pdfinfo", ["-enc", "UTF-8", media.Incoming.Path], input: null, MostListing, cancellation);
        if (info is { Output: null, IsAbsent: false })
            return Refusal.BadDocument;
        media.Author = PdfNames.In(info.Output, (await programs.RunAsync("pdfinfo", ["-meta", media.Incoming.Path], input: null, MostMeta, cancellation)).Output);
        media.IsActive = info.IsAbsent || RunsSomething(Encoding.Latin1.GetString(info.Output!)) || await NamesSomethingAsync(media.Incoming.Path, cancellation);
        return null;
    }

    // Names inside compressed streams are seen by pdfinfo only, names that pdfinfo does not report by their letters only.
    private static bool RunsSomething(string listing) => listing.Split('\n').Any(line => line.StartsWith("JavaScript:", StringComparison.Ordinal) && line.EndsWith("yes", StringComparison.Ordinal))
        || listing.Contains("Form:           XFA", StringComparison.Ordinal);

    private static async Task<bool> NamesSomethingAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var buffer = new byte[81920];
        var rest = "";
        for (int read; (read = await file.ReadAsync(buffer, cancellation)) > 0;)
        {
            var text = rest + Encoding.Latin1.GetString(buffer, 0, read);
            if (Array.Exists(Running, name => IsNamed(text, name)))
                return true;
            rest = text[^Math.Min(20, text.Length)..];
        }
        return false;
    }

    // "/JS" but not "/JSomething"; at the end of a piece the next one decides.
    private static bool IsNamed(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (at + name.Length < text.Length && !char.IsAsciiLetterOrDigit(text[at + name.Length]))
                return true;
        return false;
    }
}
