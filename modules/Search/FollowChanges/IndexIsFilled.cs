using DiversInclusief.Search.KeepSnapshot;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>
/// A node is ready once its index was filled; what goes wrong later degrades it, for it still answers.
/// The sentences are for everyone who may ask: what exactly is wrong stands in the log and in /beheer/zoeken.
/// </summary>
internal sealed class IndexIsFilled(FeedState state, SnapshotState snapshot) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check() => this switch
    {
        _ when !state.IsFilled => HealthCheckResult.Unhealthy("The search index is being filled."),
        _ when state.Following.Why is not null => HealthCheckResult.Degraded("The search index fell behind."),
        _ when state.Filling.Why is not null => HealthCheckResult.Degraded("The search index could not be built again; the old one serves."),
        _ when state.Aside.Count > 0 => HealthCheckResult.Degraded("Some items cannot be loaded and are not found by searching."),
        _ when snapshot.Problem is not null => HealthCheckResult.Degraded("The snapshot of the search index cannot be written; a restart will take longer."),
        _ => HealthCheckResult.Healthy(),
    };
}
