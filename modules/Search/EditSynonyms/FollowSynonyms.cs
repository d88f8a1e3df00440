using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>
/// Brings a list saved on another node into use here, and what modules bring. It looks at the number of the last version instead of following the change log:
/// one look at a key, and right as well for a node that starts from a snapshot or was away longer than the log is kept.
/// </summary>
internal sealed class FollowSynonyms(IServiceScopeFactory scopes, SynonymsInUse inUse, ILogger<FollowSynonyms> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            do await LookAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var stored = scope.ServiceProvider.GetRequiredService<StoredSynonyms>();
            if (await stored.LatestNumberAsync(cancellation) > inUse.Version)
                inUse.Take(await stored.LatestAsync(cancellation));
            var brought = new List<string>();
            foreach (var module in scope.ServiceProvider.GetServices<IBringSynonyms>())
                brought.AddRange(await module.RulesAsync(cancellation));
            inUse.Take(brought);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested) { log.LogWarning(error, "The synonyms were not looked at and will be at the next turn"); }
    }
}
