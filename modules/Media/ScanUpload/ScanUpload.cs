using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>With a scanner named, nothing gets past that it did not call clean. What it recognised is written down with who brought it.</summary>
internal sealed class ScanUpload(VirusScanner scanner, AuditLog audit, Transaction transaction, CurrentMember me, ILogger<ScanUpload> log)
{
    private const int LongestName = 200;

    /// <param name="name">As its owner calls it.</param>
    /// <returns>Why it is refused, in Dutch; null when it may go on.</returns>
    public async Task<string?> WrongAsync(string name, IncomingFile incoming, CancellationToken cancellation)
    {
        var verdict = await scanner.ScanAsync(incoming.Path, cancellation);
        if (verdict.Found is { } signature)
            await RecordAsync(name, signature);
        return verdict switch
        {
            { Found: not null } => Refusal.Infected,
            { IsTooLarge: true } => Refusal.TooLargeToScan,
            { Fault: not null } => Refusal.NotScanned,
            _ => null,
        };
    }

    // Whoever hangs up now is written down all the same. A recipe that is refused takes its record along; the line in the log stays.
    private async Task RecordAsync(string name, string signature)
    {
        log.LogWarning("An upload was refused: the virus scanner recognised {Signature}", signature);
        var shown = TypedText.Line(name);
        await transaction.RunAsync(() =>
        {
            audit.Record(me.Reader, ScanActs.Refused, ScanActs.Kind, "", shown[..Math.Min(shown.Length, LongestName)], $"herkend als {signature}");
            return Task.CompletedTask;
        }, CancellationToken.None);
    }
}
