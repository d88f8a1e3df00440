using DiversInclusief.Kernel.Changes;
using DiversInclusief.Search.LogQueries;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>Takes away what nobody needs any more: old lines of the change log and of the search log. Once an hour, when it is quiet.</summary>
internal sealed class TidyUp(ChangeFeed feed, ForgetQueries queries, FeedState state, TimeProvider clock)
{
    public static readonly TimeSpan KeepChanges = TimeSpan.FromDays(7);

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (state.Position is not { } position || now - state.LastTidy < Interval)
            return;
        state.LastTidy = now;
        await feed.ForgetAsync(position, now - KeepChanges, cancellation);
        await queries.RunAsync(now, cancellation);
    }
}
