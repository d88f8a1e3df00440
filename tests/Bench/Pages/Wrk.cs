using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DiversInclusief.Bench.Pages;

/// <summary>Runs wrk on the second core.</summary>
internal static partial class Wrk
{
    public static async Task<WrkResult> RunAsync(string url, int rounds, string? cookie = null)
    {
        // The just-in-time compiler shares the site's core: the first seconds are not what is asked about.
        await OnceAsync(url, 10, cookie);
        var results = new List<WrkResult>();
        for (var i = 0; i < rounds; i++)
            results.Add(await OnceAsync(url, 5, cookie));
        return results.OrderBy(r => r.PerSecond).ElementAt(rounds / 2);
    }

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
