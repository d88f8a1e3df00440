using System.Diagnostics;
using DiversInclusief.Kernel.Changes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>Fills this node's index whenever that is asked for, beside the feed. A filling that fails is tried again.</summary>
internal sealed class IndexFiller(IServiceScopeFactory scopes, FeedState state, ChangeSignal signal, TimeProvider clock, ILogger<IndexFiller> log) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await state.FillAskedAsync(stoppingToken);
                for (var pause = Shortest; !await FillAsync(stoppingToken); pause = pause * 2 < Longest ? pause * 2 : Longest)
                    await Task.Delay(pause, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    private async Task<bool> FillAsync(CancellationToken cancellation)
    {
        try
        {
            var started = Stopwatch.StartNew();
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FillIndex>().RunAsync(cancellation);
            state.Filling.Succeeded();
            // Pages that were kept while something was missing must not stay.
            signal.Notice();
            log.LogInformation("The search index was built in {Seconds:0.0} seconds", started.Elapsed.TotalSeconds);
            return true;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            if (state.Filling.Failed(error))
                log.LogError(error, "The search index could not be built; what there is goes on serving and building is tried again");
            return false;
        }
    }
}
