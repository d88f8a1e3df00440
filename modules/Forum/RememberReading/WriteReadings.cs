using DiversInclusief.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Forum;

/// <summary>Writes at once when it is quiet, and many together in one transaction when it is busy.</summary>
internal sealed class WriteReadings(ReadingLine line, IServiceScopeFactory scopes, ILogger<WriteReadings> log) : BackgroundService
{
    private const int AtOnce = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await line.WaitAsync(stoppingToken))
                await WriteAsync(line.Take(AtOnce));
        }
        catch (OperationCanceledException) { await WriteAsync(line.Take(AtOnce)); }
    }

    private async Task WriteAsync(List<SeenPosts> seen)
    {
        if (seen.Count == 0)
            return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var (readings, tidings) = (scope.ServiceProvider.GetRequiredService<Readings>(), scope.ServiceProvider.GetRequiredService<SeenTidings>());
            await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(async () =>
            {
                foreach (var one in seen)
                {
                    await readings.RaiseAsync(one, CancellationToken.None);
                    await tidings.ReadAsync(one, CancellationToken.None);
                }
            }, CancellationToken.None);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Those posts count as new once more; nothing else is lost.
            log.LogWarning(error, "How far {Count} members read could not be written", seen.Count);
        }
    }
}
