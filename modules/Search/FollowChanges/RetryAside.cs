using DiversInclusief.Kernel.Changes;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>Tries again what was set aside: a source may have been mended without a change of the thing itself.</summary>
internal sealed class RetryAside(IEnumerable<ISearchSource> sources, ISearchIndex index, LoadChanges load, FeedState state, ChangeSignal signal, TimeProvider clock)
{
    private const int AtMost = 10;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (state.Aside.Count == 0)
            return;
        var due = state.Aside.Due(clock.GetUtcNow()).Take(AtMost).ToLookup(item => item.Source, item => item.Key);
        foreach (var source in sources.Where(source => due.Contains(source.Name)))
        {
            index.Apply([.. await load.OneByOneAsync(source, [.. due[source.Name]], cancellation)]);
            signal.Notice();
        }
    }
}
