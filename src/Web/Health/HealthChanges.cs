using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DiversInclusief.Web.Health;

/// <summary>Logs what a health check answers when that changes. The framework logs it at every poll, which is switched off in appsettings.</summary>
internal sealed class HealthChanges(ILogger<HealthChanges> log)
{
    private readonly ConcurrentDictionary<string, (HealthStatus Status, string? Why)> _known = new();

    public void Note(HealthReport report)
    {
        foreach (var (name, entry) in report.Entries)
            if (IsNews(name, (entry.Status, entry.Description)))
                log.Log(entry.Status == HealthStatus.Healthy ? LogLevel.Information : LogLevel.Warning, entry.Exception, "Health of {Check} is now {Status}. {Why}", name, entry.Status, entry.Description ?? "All is well.");
    }

    // That all is well from the start is no news.
    private bool IsNews(string name, (HealthStatus Status, string? Why) now)
    {
        var before = _known.GetValueOrDefault(name, (HealthStatus.Healthy, null));
        _known[name] = now;
        return before != now;
    }
}
