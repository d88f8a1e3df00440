using DiversInclusief.Kernel.Changes;
using DiversInclusief.TextIndex;
using Change = DiversInclusief.TextIndex.Change;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>Brings the next changes of the log into the index: per source one load, in one batch.</summary>
internal sealed class TakeChanges(ChangeFeed feed, IEnumerable<ISearchSource> sources, ISearchIndex index, FeedState state)
{
    private const int AtMost = 500;

    /// <returns>Whether there may be more.</returns>
    public async Task<bool> RunAsync(ChangePosition position, CancellationToken cancellation)
    {
        var changes = await feed.AfterAsync(position, AtMost, cancellation);
        if (changes.Count == 0)
            return false;
        var batch = new List<Change>();
        foreach (var source in sources)
            batch.AddRange(await LoadAsync(source, [.. changes.Where(c => c.Source == source.Name).Select(c => c.Key).Distinct()], cancellation));
        index.Apply(batch);
        // Only now: a step that fails before this is taken again.
        state.Position = changes.Exists(FillAgain.IsAsked) ? null : new ChangePosition(changes[^1].Transaction, changes[^1].Number);
        return true;
    }

    private async Task<IEnumerable<Change>> LoadAsync(ISearchSource source, string[] keys, CancellationToken cancellation)
    {
        if (keys.Length == 0)
            return [];
        var now = await source.LoadAsync(keys, cancellation);
        var gone = keys.Where(key => !now.ContainsKey(key)).Select(source.IdOf).ToArray();
        state.Of(source.Name).Follow(now.Values.Select(d => d.Id), gone);
        return now.Values.Select(Change.Upsert).Concat(gone.Select(Change.Delete));
    }
}
