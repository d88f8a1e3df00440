using System.Diagnostics;

namespace DiversInclusief.Tests;

/// <summary>For what follows in the background, such as the index after a post. Looks again until it holds; never sleeps a fixed time.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static async Task HoldsAsync(Func<Task<bool>> condition, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(waited.Elapsed < Longest, $"Waited {Longest.TotalSeconds:0} seconds until {what}.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
