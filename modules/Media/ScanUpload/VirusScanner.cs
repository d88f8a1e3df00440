using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>The scanner that whoever runs the site named, if any, and whether it answered when it was last asked.</summary>
internal sealed class VirusScanner(EndPoint? at, MediaSettings settings, ILogger<VirusScanner> log)
{
    private const int ProbeSeconds = 5;
    private string? _fault;
    private int _toldTooLarge;

    public bool IsNamed => at is not null;

    /// <summary>It gave no verdict when it was last asked, so that every file is refused.</summary>
    public bool IsSilent => Volatile.Read(ref _fault) is not null;

    /// <summary>Looks at a file. A scanner that was silent gets a short question first: many files in one form should not all wait for the full time.</summary>
    public async Task<ScanVerdict> ScanAsync(string path, CancellationToken cancellation)
    {
        if (!IsNamed)
            return ScanVerdict.Clean;
        if (IsSilent && await AskAsync(Stream.Null, ProbeSeconds, cancellation) is { Fault: not null } still)
            return still;
        await using var file = File.OpenRead(path);
        return Note(await AskAsync(file, settings.ScanSeconds, cancellation));
    }

    /// <summary>Has an empty file looked at, to know whether it would answer.</summary>
    public async Task ProbeAsync(CancellationToken cancellation) => Note(await AskAsync(Stream.Null, ProbeSeconds, cancellation));

    private async Task<ScanVerdict> AskAsync(Stream content, int seconds, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(Math.Min(seconds, settings.ScanSeconds)));
        try { return ScanVerdict.Read(await Clamd.AskAsync(at!, content, limit.Token)); }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested) { return ScanVerdict.None("it took too long"); }
        catch (Exception error) when (error is SocketException or IOException) { return ScanVerdict.None(error.Message); }
    }

    // Said when it changes, not for every file.
    private ScanVerdict Note(ScanVerdict verdict)
    {
        var before = Interlocked.Exchange(ref _fault, verdict.Fault);
        if (before is null && verdict.Fault is { } why)
            log.LogWarning("The virus scanner at {Address} gives no verdict, so uploads are refused: {Why}", at, why);
        else if (before is not null && verdict.Fault is null)
            log.LogInformation("The virus scanner answers again");
        if (verdict.IsTooLarge && Interlocked.Exchange(ref _toldTooLarge, 1) == 0)
            log.LogWarning("The virus scanner takes smaller files than the site does: raise its StreamMaxLength to 30M");
        return verdict;
    }
}
