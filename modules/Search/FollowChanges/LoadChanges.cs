using System.Runtime.ExceptionServices;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>Asks a source for its things as they are now, and sets aside what it cannot give.</summary>
internal sealed class LoadChanges(ISearchIndex index, FeedState state, TimeProvider clock, ILogger<LoadChanges> log)
{
    /// <summary>When so many fail and none succeeds, the source is broken and not its things: then nothing is set aside.</summary>
    private const int WholeSource = 20;

    /// <summary>All by one question to the source; what was set aside before is asked for by itself.</summary>
    public async Task<IReadOnlyList<Change>> TogetherAsync(ISearchSource source, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var aside = keys.Where(key => state.Aside.Holds(source.Name, key)).ToArray();
        var others = keys.Except(aside).ToArray();
        var changes = others.Length == 0 ? [] : ChangesOf(source, others, await source.LoadAsync(others, cancellation));
        return aside.Length == 0 ? changes : [.. changes, .. await OneByOneAsync(source, aside, cancellation)];
    }

    /// <summary>Each by itself and at once into the index, so that the bad ones show.</summary>
    public async Task<IReadOnlyList<Change>> OneByOneAsync(ISearchSource source, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var changes = new List<Change>();
        var failed = new List<(string Key, Exception Error)>();
        foreach (var key in keys)
        {
            try { changes.AddRange(await OneAsync(source, key, cancellation)); }
            catch (Exception error) when (!cancellation.IsCancellationRequested) { failed.Add((key, error)); }
        }
        if (changes.Count == 0 && failed.Count >= WholeSource)
            ExceptionDispatchInfo.Throw(failed[^1].Error);
        foreach (var (key, error) in failed)
            changes.Add(SetAside(source, key, error));
        return changes;
    }

    private async Task<IReadOnlyList<Change>> OneAsync(ISearchSource source, string key, CancellationToken cancellation)
    {
        var changes = ChangesOf(source, [key], await source.LoadAsync([key], cancellation));
        index.Apply([.. changes]);
        state.Aside.Remove(source.Name, key);
        return changes;
    }

    // What it was may be more than readers may see now.
    private Change SetAside(ISearchSource source, string key, Exception error)
    {
        if (!state.Aside.Holds(source.Name, key))
            log.LogError(error, "{Source} {Key} cannot be loaded and is set aside; searching does not find it", source.Name, key);
        state.Aside.Add(source.Name, key, error.Message, clock.GetUtcNow());
        return Change.Delete(source.IdOf(key));
    }

    private static IReadOnlyList<Change> ChangesOf(ISearchSource source, IEnumerable<string> keys, IReadOnlyDictionary<string, Document> now) =>
        [.. keys.Select(key => now.TryGetValue(key, out var document) ? Change.Upsert(document) : Change.Delete(source.IdOf(key)))];
}
