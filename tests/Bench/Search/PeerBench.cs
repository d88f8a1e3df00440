using System.Diagnostics;

namespace DiversInclusief.Bench.Search;

/// <summary>Runs another engine's benchmark, given as a command, and passes on what it prints.</summary>
internal static class PeerBench
{
    public static IReadOnlyList<string> Run(string? command)
    {
        if (command is null) return [];
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, UseShellExecute = false }) ?? throw new InvalidOperationException($"{words[0]} does not start.");
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return lines;
    }
}
