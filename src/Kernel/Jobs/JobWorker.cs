using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Kernel.Jobs;

internal sealed class JobWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var planned = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                planned = planned || await PlanAsync(stoppingToken);
                if (!await RunOneAsync(stoppingToken))
                    await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception error)
            {
                log.LogError(error, "Jobs are waiting: the database did not answer");
                await Task.Delay(Pause * 5, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> PlanAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<JobRun>().PlanAsync(cancellation);
        return true;
    }

    private async Task<bool> RunOneAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<JobRun>().NextAsync(cancellation);
    }
}
