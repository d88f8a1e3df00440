using DiversInclusief.Kernel.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DiversInclusief.Web.Health;

internal sealed class DatabaseAnswers(AppDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
}
