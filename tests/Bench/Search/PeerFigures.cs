using System.Diagnostics;
using System.Text.Json;

namespace DiversInclusief.Bench.Search;

/// <summary>
/// Another engine's figures on the same documents and queries: its benchmark is run as a command and prints JSON lines,
/// one with documents and documentsPerSecond, one for each mode (all+facets, any) with meanMs and p95.
/// </summary>
internal sealed record PeerFigures(string Engine, int Documents, double PerSecond, IReadOnlyDictionary<string, (double Mean, double P95)> Modes)
{
    public static PeerFigures? Run(string? command)
    {
        if (command is null) return null;
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, UseShellExecute = false }) ?? throw new InvalidOperationException($"{words[0]} does not start.");
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return Of(lines.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToList());
    }

    private static PeerFigures Of(List<JsonElement> lines)
    {
        var build = lines.Find(line => line.TryGetProperty("documents", out _));
        if (build.ValueKind == JsonValueKind.Undefined) throw new InvalidOperationException("The peer did not build its index in this run; remove the one it has.");
        var modes = lines.Where(line => line.TryGetProperty("mode", out _)).ToDictionary(
            line => line.GetProperty("mode").GetString()!, line => (line.GetProperty("meanMs").GetDouble(), line.GetProperty("p95").GetDouble()), StringComparer.Ordinal);
        return new PeerFigures(build.GetProperty("engine").GetString()!, build.GetProperty("documents").GetInt32(), build.GetProperty("documentsPerSecond").GetDouble(), modes);
    }
}
