using System.Globalization;

namespace DiversInclusief.Bench;

/// <summary>What a figure must be read beside.</summary>
internal static class Machine
{
    public static double Load() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    public static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ", 2)[1] ?? "unknown processor";
}
