using DiversInclusief.Kernel.Changes;
using DiversInclusief.TextIndex;
using Change = DiversInclusief.TextIndex.Change;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>
/// Reads every source to the end. May run while readers search: what is there stays until it is replaced,
/// and what is no longer in the database goes last.
/// </summary>
internal sealed class FillIndex(ChangeFeed feed, IEnumerable<ISearchSource> sources, ISearchIndex index, FeedState state)
{
    private const int BatchSize = 500;

    /// <returns>Where to start following: changes made while filling come again, which is harmless.</returns>
    public async Task<ChangePosition> RunAsync(CancellationToken cancellation)
    {
        var start = await feed.EndAsync(cancellation);
        foreach (var source in sources)
            await FillAsync(source, state.Of(source.Name), cancellation);
        return start;
    }

    private async Task FillAsync(ISearchSource source, SourceProgress progress, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(progress.Ids.Count);
        (progress.Expected, progress.Actual) = (await source.CountAsync(cancellation), 0);
        await foreach (var batch in source.AllAsync(cancellation).Chunk(BatchSize).WithCancellation(cancellation))
        {
            index.Apply([.. batch.Select(Change.Upsert)]);
            seen.UnionWith(batch.Select(d => d.Id));
            progress.Ids.UnionWith(batch.Select(d => d.Id));
            progress.Actual = seen.Count;
        }
        index.Apply([.. progress.Ids.Where(id => !seen.Contains(id)).Select(Change.Delete)]);
        progress.Ids = seen;
    }
}
