using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace DiversInclusief.Web;

internal static class HealthEndpoints
{
    /// <summary>Live: the process answers. Ready: it can serve, so a load balancer may send visitors.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}
