using DiversInclusief.Web.Health;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DiversInclusief.Web;

internal static class HealthEndpoints
{
    /// <summary>Live: the process answers. Ready: it can serve, so a load balancer may send visitors.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync });
    }

    // The first line is the framework's own answer; the others say in a sentence what is the matter, the worst first.
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.RequestServices.GetRequiredService<HealthChanges>().Note(report);
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join('\n', [report.Status.ToString(), .. report.Entries.Values.OrderBy(entry => entry.Status).Select(entry => entry.Description).OfType<string>()]));
    }
}
