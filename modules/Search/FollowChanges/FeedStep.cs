namespace DiversInclusief.Search.FollowChanges;

/// <summary>What the feed does next: fill the index, take the next changes, or tidy up while it is quiet.</summary>
internal sealed class FeedStep(FillIndex fill, TakeChanges take, TidyUp tidy, FeedState state, TimeProvider clock)
{
    /// <summary>
    /// Changes are kept for <see cref="TidyUp.KeepChanges"/>. Who could not look for a good part of that may have missed some
    /// that are gone by now, and starts over.
    /// </summary>
    private static readonly TimeSpan TooLong = TidyUp.KeepChanges / 2;

    /// <returns>Whether there may be more to do at once.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (now - state.LastLook > TooLong)
            state.Position = null;
        if (state.Position is not { } position)
        {
            state.Position = await fill.RunAsync(cancellation);
            state.LastLook = now;
            return true;
        }
        var more = await take.RunAsync(position, cancellation);
        state.LastLook = now;
        if (!more)
            await tidy.RunAsync(cancellation);
        return more;
    }
}
