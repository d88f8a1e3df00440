using DiversInclusief.Kernel.Changes;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>What the feed does next: begin, take the next changes, or tidy up while it is quiet.</summary>
internal sealed class FeedStep(ChangeFeed feed, TakeChanges take, RetryAside retry, TidyUp tidy, FeedState state, TimeProvider clock)
{
    /// <summary>
    /// Changes are kept for <see cref="TidyUp.KeepChanges"/>. Who could not look for a good part of that may have missed some
    /// that are gone by now, and starts over.
    /// </summary>
    public static readonly TimeSpan TooLong = TidyUp.KeepChanges / 2;

    /// <returns>Whether there may be more to do at once.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        if (state.Position is not { } position || clock.GetUtcNow() - state.LastLook > TooLong)
        {
            await BeginAsync(cancellation);
            return true;
        }
        if (await take.RunAsync(position, cancellation))
            return true;
        await retry.RunAsync(cancellation);
        await tidy.RunAsync(cancellation);
        return false;
    }

    // The place comes first: changes made while filling come again, which is harmless.
    private async Task BeginAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var end = await feed.EndAsync(cancellation);
        state.AskFill();
        state.Followed(end, now, isCaughtUp: false);
    }
}
