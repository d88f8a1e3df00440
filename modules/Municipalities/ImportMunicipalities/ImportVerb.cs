using System.CommandLine;
using System.Text;
using DiversInclusief.Kernel.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Municipalities;

internal sealed class ImportVerb : IVerb
{
    private const int MostErrorsShown = 50;
    private const int Step = 100;

    private readonly Argument<string> _file = new("FILE") { Description = "CSV with one municipality a row" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would change; change nothing" };

    public Command Build(VerbHost host)
    {
        var verb = new Command("import", "Import municipalities; with an error in the file nothing changes") { _file, _dryRun };
        verb.SetAction((parsed, cancellation) => host.RunAsync(parsed, (services, output) => ImportAsync(services, parsed, output, cancellation), cancellation));
        return verb;
    }

    private async Task<int> ImportAsync(IServiceProvider services, ParseResult parsed, TextWriter output, CancellationToken cancellation)
    {
        var (file, dryRun, clock) = (parsed.GetRequiredValue(_file), parsed.GetValue(_dryRun), services.GetRequiredService<TimeProvider>());
        var csv = await ReadAsync(file, cancellation);
        var started = clock.GetTimestamp();
        var report = await services.GetRequiredService<ImportHandler>().HandleAsync(csv, dryRun, ProgressAsync, cancellation);
        if (report.Errors.Count > 0)
            throw new VerbException(Explain(file, report));
        await output.WriteLineAsync($"{file}: {report}{(dryRun ? " (dry run: nothing was stored)" : "")}.");
        return 0;

        async Task ProgressAsync(int done, int of)
        {
            if (done % Step == 0 && done < of)
                await output.WriteLineAsync($"{done} of {of} rows, about {clock.GetElapsedTime(started).TotalSeconds / done * (of - done):0} seconds to go");
        }
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new VerbException($"{file}: bestand niet gevonden.");
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
