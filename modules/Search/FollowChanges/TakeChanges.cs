using DiversInclusief.Kernel.Changes;
using DiversInclusief.TextIndex;
using Change = DiversInclusief.TextIndex.Change;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>Brings the next changes of the log into the index: per source one load, in one batch.</summary>
internal sealed class TakeChanges(ChangeFeed feed, IEnumerable<ISearchSource> sources, ISearchIndex index, LoadChanges load, FeedState state, TimeProvider clock)
{
    private const int AtMost = 500;

    /// <summary>A step that failed so often does not get better by waiting: then each thing is loaded by itself.</summary>
    private const int MostTries = 5;

    /// <returns>Whether there may be more.</returns>
    public async Task<bool> RunAsync(ChangePosition position, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var changes = await feed.AfterAsync(position, AtMost, cancellation);
        var batch = new List<Change>();
        foreach (var source in sources)
            batch.AddRange(await LoadAsync(source, [.. changes.Where(c => c.Source == source.Name).Select(c => c.Key).Distinct()], cancellation));
        if (batch.Count > 0)
            index.Apply(batch);
        if (changes.Exists(FillAgain.IsAsked))
            state.AskFill();
        // Only now: a step that fails before this is taken again.
        state.Followed(changes.Count == 0 ? position : new ChangePosition(changes[^1].Transaction, changes[^1].Number), now, isCaughtUp: changes.Count < AtMost);
        return changes.Count > 0;
    }

    private async Task<IEnumerable<Change>> LoadAsync(ISearchSource source, string[] keys, CancellationToken cancellation) => keys.Length == 0 ? []
        : state.Following.Tries >= MostTries ? await load.OneByOneAsync(source, keys, cancellation)
        : await load.TogetherAsync(source, keys, cancellation);
}
