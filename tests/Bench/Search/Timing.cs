using System.Diagnostics;

namespace DiversInclusief.Bench.Search;

/// <summary>What asking took, in milliseconds of the last round of five; the processor's time leaves out what other work on the machine took.</summary>
internal sealed record Timing(double MeanMs, double P50, double P95, double P99, double CpuMeanMs, long Hits)
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
        Array.Sort(milliseconds);
        return new Timing(Math.Round(milliseconds.Average(), 4), At(milliseconds, .5), At(milliseconds, .95), At(milliseconds, .99), Math.Round(processor.TotalMilliseconds / texts.Count, 4), hits);
    }

    private static double At(double[] sorted, double share) => Math.Round(sorted[(int)(sorted.Length * share)], 4);
}
