using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>A node is ready once its index was filled; falling behind later degrades it, for a stale index still answers.</summary>
internal sealed class IndexIsFilled(FeedState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check() => state switch
    {
        { IsFilled: false } => HealthCheckResult.Unhealthy($"The search index is being filled: {string.Join(", ", state.Sources.Select(Line))}"),
        { Error: { } error } => HealthCheckResult.Degraded($"The search index fell behind: {error}"),
        _ => HealthCheckResult.Healthy(),
    };

    private static string Line(SourceProgress source) =>
        source.Expected is { } expected ? $"{source.Name} {source.Actual} of {expected}" : $"{source.Name} {source.Actual}";
}
