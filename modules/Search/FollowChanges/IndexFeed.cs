using System.Diagnostics;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Search.KeepSnapshot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>
/// Keeps this node's index equal to the database for as long as the site serves: starts from a snapshot when there is one, then follows the change log.
/// A step that fails is logged and taken again from the same place, so nothing is lost; applying a change twice is harmless.
/// </summary>
internal sealed class IndexFeed(IServiceScopeFactory scopes, ChangeSignal signal, FeedState state, ILogger<IndexFeed> log) : BackgroundService
{
    /// <summary>A commit of another node is seen at the next look.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>
    /// A commit of this node wakes the feed, but on PostgreSQL a transaction that still runs may hold its change back for a moment:
    /// then the feed looks again after this, and waits twice as long each time.
    /// </summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// While many write at once, their changes come together: after a step the feed rests for twice as long as it took, so that it never keeps more than a third of one core from them.
    /// What takes a millisecond is searchable as soon as before.
    /// </summary>
    private static TimeSpan RestAfter(TimeSpan step) => TimeSpan.FromTicks(Math.Min(step.Ticks * 2, LongestRest.Ticks));

    /// <summary>Something that was hidden may be found for so long.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = Longest;
        await RestoreAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var began = Stopwatch.GetTimestamp();
                if (await StepAsync(stoppingToken))
                {
                    await Task.Delay(RestAfter(Stopwatch.GetElapsedTime(began)), stoppingToken);
                    continue;
                }
                if (state.Following.Why is not null)
                    await Task.Delay(Longest, stoppingToken);
                else
                    pause = await signal.WaitAsync(pause, stoppingToken) ? Shortest : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, Longest.Ticks));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
        }
    }

    private async Task RestoreAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReadSnapshot>().RunAsync(cancellation);
        signal.Notice();
    }

    /// <returns>Whether there may be more to do at once.</returns>
    private async Task<bool> StepAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var more = await scope.ServiceProvider.GetRequiredService<FeedStep>().RunAsync(cancellation);
            if (more)
                signal.Notice();
            if (state.Following.Succeeded())
                log.LogInformation("The search index follows again from {Position}", state.Position);
            return more;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            if (state.Following.Failed(error))
                log.LogError(error, "The search index fell behind at {Position} and tries again", state.Position);
            return false;
        }
    }
}
