using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Content;

/// <summary>How often one address may send forms without being signed in. An office shares one, so there is room for all its sessions to end at once.</summary>
public sealed class LateForms(IConfiguration configuration) : IDisposable
{
    private const int PerMinute = 30;

    private readonly PartitionedRateLimiter<HttpContext> _limit = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
        http.Connection.RemoteIpAddress?.ToString() ?? "unknown", _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute * configuration.GetValue("RateLimits:Scale", 1), Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Counts this one.</summary>
    public bool MaySend(HttpContext http)
    {
        using var lease = _limit.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => _limit.Dispose();
}
