using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>Tidies once a day, beginning an hour after the site started. Two nodes doing it at once is harmless.</summary>
internal sealed class CollectWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CollectWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = TimeSpan.FromHours(1); !stoppingToken.IsCancellationRequested; pause = TimeSpan.FromDays(1))
        {
            await Task.Delay(pause, clock, stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<CollectMedia>().RunAsync(stoppingToken);
            }
            // Tomorrow is another day.
            catch (Exception error) when (error is not OperationCanceledException) { log.LogWarning(error, "Tidying the media library failed"); }
        }
    }
}
