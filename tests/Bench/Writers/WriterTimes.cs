using System.Collections.Concurrent;
using System.Diagnostics;

namespace DiversInclusief.Bench.Writers;

/// <summary>How long each write took, of some writers who go on for some seconds.</summary>
internal sealed record WriterTimes(double PerSecond, double Median, double NinetyNine)
{
    /// <summary>Seconds: the just-in-time compiler is long at work on the way that a form goes, and shares the one core with it.</summary>
    public const int WarmUpOfForm = 60;

    /// <param name="write">Called with the number of the writer and of the write.</param>
    public static async Task<WriterTimes> MeasureAsync(int writers, int seconds, Func<int, int, Task> write, int warmUp = WarmUpOfForm)
    {
        await RunAsync(writers, warmUp, write, 0);
        var (times, took) = await RunAsync(writers, seconds, write, 10_000_000);
        var sorted = times.Order().ToArray();
        return new WriterTimes(sorted.Length / took, sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100]);
    }

    private static async Task<(ConcurrentBag<double> Milliseconds, double Seconds)> RunAsync(int writers, int seconds, Func<int, int, Task> write, int first)
    {
        var (times, clock) = (new ConcurrentBag<double>(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var number = first; clock.Elapsed.TotalSeconds < seconds; number++)
            {
                var began = Stopwatch.GetTimestamp();
                await write(writer, number);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        })));
        return (times, clock.Elapsed.TotalSeconds);
    }
}
