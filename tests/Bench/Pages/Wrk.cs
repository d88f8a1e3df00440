using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DiversInclusief.Bench.Pages;

/// <summary>Runs wrk on the second core.</summary>
internal static partial class Wrk
{
    private const int Seconds = 10;
    private const int LongestWarmUp = 30;
    private const int LeastRequests = 20_000;
    private const int Last = 3;
    private const double Settled = 1.02;

    public static async Task<WrkResult> RunAsync(string url, int rounds, string? cookie = null)
    {
        await WarmUpAsync(url, cookie);
        var results = new List<WrkResult>();
        for (var i = 0; i < rounds; i++)
            results.Add(await OnceAsync(url, 5, cookie));
        return results.OrderBy(r => r.PerSecond).ElementAt(rounds / 2);
    }

    // The just-in-time compiler shares the site's core and works until a page was asked for some ten thousand times, in steps with a standstill between them:
    // one round that is no better than the one before says nothing. Other work on the machine slows a round down but makes none faster, hence the best ones.
    private static async Task WarmUpAsync(string url, string? cookie)
    {
        var perSecond = new List<double>();
        while (perSecond.Count < LongestWarmUp && !IsSettled(perSecond))
            perSecond.Add((await OnceAsync(url, Seconds, cookie)).PerSecond);
        Console.Error.WriteLine($"{url}: warm after {perSecond.Count} rounds, {string.Join(" ", perSecond.Select(n => n.ToString("0", CultureInfo.InvariantCulture)))} a second");
    }

    private static bool IsSettled(List<double> perSecond) =>
        perSecond.Count > Last && perSecond.Sum() * Seconds >= LeastRequests && perSecond[^Last..].Max() <= perSecond[..^Last].Max() * Settled;

    private static async Task<WrkResult> OnceAsync(string url, int seconds, string? cookie)
    {
        List<string> words = ["-c", "1", "wrk", "-t1", "-c32", $"-d{seconds}s", "--latency", url];
        if (cookie is not null)
            words.AddRange(["-H", $"Cookie: {cookie}"]);
        using var wrk = Process.Start(new ProcessStartInfo("taskset", words) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || wrk.ExitCode != 0)
            throw new InvalidOperationException($"{url} did not answer as it should:\n{said}");
        return new WrkResult(double.Parse(PerSecond().Match(said).Groups["n"].Value, CultureInfo.InvariantCulture), Half().Match(said).Groups["t"].Value, Most().Match(said).Groups["t"].Value);
    }

    [GeneratedRegex(@"Requests/sec:\s+(?<n>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+(?<t>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Half();

    [GeneratedRegex(@"99%\s+(?<t>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Most();
}
