using DiversInclusief.Search.FollowChanges;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>Writes a snapshot when it is time, and a last one when the site stops. Registered before the feed, so that it stops after it.</summary>
internal sealed class SnapshotKeeper(IServiceScopeFactory scopes, SearchIndex index, FeedState state, SnapshotState snapshot, TimeProvider clock, ILogger<SnapshotKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (snapshot.Last is not { } last || last.Changes != index.State.Changes || last.Fills != state.Fills)
            await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Look, clock, stoppingToken);
                if (state.Settled is not null && SnapshotRhythm.IsDue(snapshot.Last, snapshot.Tried, index.State.Changes, state.Fills, clock.GetUtcNow()))
                    await WriteAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<WriteSnapshot>().RunAsync(cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            log.LogWarning(error, "No snapshot of the search index could be written this time");
        }
    }
}
