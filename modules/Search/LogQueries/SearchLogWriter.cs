using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.LogQueries;

/// <summary>Writes what was searched for in batches, so that a busy search page costs few commits.</summary>
internal sealed class SearchLogWriter(SearchLog searches, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SearchLogWriter> log) : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await searches.Waiting.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Gather, clock, stoppingToken);
                await WriteAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await WriteAsync(CancellationToken.None);
        }
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        while (Take() is { Count: > 0 } batch)
        {
            try { await StoreAsync(batch, cancellation); }
            // Statistics: losing a batch is better than keeping it in memory for as long as the database is away.
            catch (Exception error) when (error is not OperationCanceledException) { log.LogWarning(error, "{Count} searches were not logged", batch.Count); }
        }
    }

    private List<Noted> Take()
    {
        var batch = new List<Noted>();
        while (batch.Count < BatchSize && searches.Waiting.TryRead(out var query))
            batch.Add(query);
        return batch;
    }

    private async Task StoreAsync(List<Noted> batch, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StoreNoted>().RunAsync(batch, cancellation);
    }
}
