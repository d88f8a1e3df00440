using System.Diagnostics;

namespace DiversInclusief.Bench.Search;

/// <summary>What asking took, in milliseconds of the last round of five; the processor's time leaves out what other work on the machine took.</summary>
internal sealed record Timing(double MeanMs, double P50, double P95, double P99, double MostMs, double CpuMeanMs = 0, long Hits = 0)
{
    private const int Rounds = 5;

    public static Timing Of(List<string> texts, Func<string, long> ask)
    {
        var milliseconds = new double[texts.Count];
        long hits = 0;
        var processor = TimeSpan.Zero;
        for (var round = 0; round < Rounds; round++)
        {
            hits = 0;
            var before = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < texts.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                hits += ask(texts[i]);
                milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
            processor = Environment.CpuUsage.TotalTime - before;
        }
        return Of(milliseconds) with { CpuMeanMs = Math.Round(processor.TotalMilliseconds / texts.Count, 4), Hits = hits };
    }

    /// <summary>Of times that were measured elsewhere.</summary>
    public static Timing Of(IReadOnlyCollection<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        return new Timing(Math.Round(sorted.Average(), 4), At(sorted, .5), At(sorted, .95), At(sorted, .99), Math.Round(sorted[^1], 4));
    }

    private static double At(double[] sorted, double share) => Math.Round(sorted[(int)(sorted.Length * share)], 4);
}
