using System.Runtime.CompilerServices;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>
/// Builds the index anew from every source. Readers keep what there is until the new one is whole,
/// and the feed goes on meanwhile: what it applies is in both.
/// </summary>
internal sealed class FillIndex(IEnumerable<ISearchSource> sources, ISearchIndex index, LoadChanges load, FeedState state, TimeProvider clock)
{
    private const int BatchSize = 200;
    private const int MostTries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var progress = new FillProgress(await CountAsync(cancellation), clock);
        state.FillStarts(progress);
        var succeeded = false;
        try
        {
            var documents = DocumentsAsync(progress, cancellation).ToBlockingEnumerable(cancellation);
            // The index takes documents as it wants them, on a thread that may wait for the database.
            await Task.Factory.StartNew(() => index.Rebuild(documents), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            succeeded = true;
        }
        finally
        {
            state.FillEnds(succeeded);
        }
    }

    private async Task<int> CountAsync(CancellationToken cancellation)
    {
        var expected = 0;
        foreach (var source in sources)
            expected += (await source.CountAsync(cancellation)).Values.Sum();
        return expected;
    }

    private async IAsyncEnumerable<Document> DocumentsAsync(FillProgress progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var source in sources)
            await foreach (var keys in source.KeysAsync(cancellation).Chunk(BatchSize).WithCancellation(cancellation))
                foreach (var change in await LoadAsync(source, keys, cancellation))
                    if (change.Document is { } document)
                    {
                        progress.Add();
                        yield return document;
                    }
    }

    private async Task<IReadOnlyList<Change>> LoadAsync(ISearchSource source, string[] keys, CancellationToken cancellation)
    {
        for (var tries = 1; tries < MostTries; tries++)
        {
            try { return await load.TogetherAsync(source, keys, cancellation); }
            catch (Exception) when (!cancellation.IsCancellationRequested) { await Task.Delay(Pause, clock, cancellation); }
        }
        return await load.OneByOneAsync(source, keys, cancellation);
    }
}
