using System.Text;
using DiversInclusief.Exchange;
using DiversInclusief.Kernel.Commands;

namespace DiversInclusief.Municipalities;

/// <summary>A CSV file with one municipality a row, known by its columns code, name and slug.</summary>
internal sealed class MunicipalityFile(ImportHandler import, TimeProvider clock) : IImportOwnFile
{
    private const int MostErrorsShown = 50;
    private const int Step = 100;
    private const int LongestHeader = 10_000;

    public async Task<bool> KnowsAsync(string file, CancellationToken cancellation)
    {
        var begin = new char[LongestHeader];
        using var reader = new StreamReader(file, Encoding.UTF8);
        var read = await reader.ReadBlockAsync(begin, cancellation);
        var columns = new string(begin, 0, read).Split('\n')[0].Split(',').Select(column => column.Trim()).ToList();
        return new[] { ColumnMap.Code, ColumnMap.Name, ColumnMap.Slug }.All(columns.Contains);
    }

    public async Task ImportAsync(string file, bool dryRun, TextWriter output, CancellationToken cancellation)
    {
        var csv = await ReadAsync(file, cancellation);
        var started = clock.GetTimestamp();
        var report = await import.HandleAsync(csv, dryRun, ProgressAsync, cancellation);
        if (report.Errors.Count > 0)
            throw new VerbException(Explain(file, report));
        await output.WriteLineAsync($"{file}: {report}{(dryRun ? " (dry run: nothing was stored)" : "")}.");

        async Task ProgressAsync(int done, int of)
        {
            if (done % Step == 0 && done < of)
                await output.WriteLineAsync($"{done} of {of} rows, about {clock.GetElapsedTime(started).TotalSeconds / done * (of - done):0} seconds to go");
        }
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        try { return await File.ReadAllTextAsync(file, new UTF8Encoding(false, throwOnInvalidBytes: true), cancellation); }
        catch (DecoderFallbackException error) { throw new VerbException($"{file}: geen UTF-8 (byte {error.Index}). Sla het bestand op als CSV UTF-8."); }
    }

    private static string Explain(string file, ImportReport report)
    {
        var more = report.Errors.Count > MostErrorsShown ? $"{Environment.NewLine}… en nog {report.Errors.Count - MostErrorsShown}." : "";
        return $"{file}: {report.Errors.Count} {(report.Errors.Count == 1 ? "fout" : "fouten")}; er is niets ingelezen.{Environment.NewLine}"
            + string.Join(Environment.NewLine, report.Errors.Take(MostErrorsShown)) + more;
    }
}
