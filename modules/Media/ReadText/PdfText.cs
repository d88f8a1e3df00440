using System.Text;

namespace DiversInclusief.Media;

/// <summary>The words of a PDF by pdftotext: of its first 500 pages, and no more than a long report holds.</summary>
internal sealed class PdfText(ChildProcess programs)
{
    private const int MostBytes = 8 * 1024 * 1024;

    /// <exception cref="InvalidOperationException">pdftotext is not there; installing it lets the job go on.</exception>
    public async Task<string> ReadAsync(string path, CancellationToken cancellation)
    {
        var answer = await programs.RunAsync("pdftotext", ["-q", "-enc", "UTF-8", "-nopgbrk", "-l", "500", path, "-"], input: null, MostBytes, cancellation);
        return answer.IsAbsent
            ? throw new InvalidOperationException("pdftotext (package poppler-utils) is not installed or did not end in time.")
            : answer.Output is null ? "" : Encoding.UTF8.GetString(answer.Output);
    }
}
