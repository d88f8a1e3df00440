using DiversInclusief.Kernel.Changes;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.Logging;
using Change = DiversInclusief.TextIndex.Change;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>
/// Starts the index of this node from its snapshot. Whatever is wrong with that is told once, and the index is built from the database.
/// Things that changed since the snapshot are taken out before anyone can search in it: they may be closed by now. The feed brings them back.
/// </summary>
internal sealed class ReadSnapshot(
    SearchIndex index, ChangeFeed feed, IEnumerable<ISearchSource> sources, FeedState state, SnapshotState snapshot, SnapshotPlace place, DocumentMakers makers, TimeProvider clock,
    ILogger<ReadSnapshot> log)
{
    private const int Batch = 5000;

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            if (await StartAsync(cancellation) is { } refusal)
                Refused(refusal, null);
        }
        // Also a database that is away for a moment: building from it then waits until it is back.
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Refused(Refusal.Unreadable, error);
        }
    }

    private async Task<Refusal?> StartAsync(CancellationToken cancellation)
    {
        if (index.Read(place.File, out var fault) is not { } read)
            return Refusal.Of(fault);
        if (SnapshotMark.Read(read.Position) is not { } mark || mark.MadeBy != makers.Fingerprint)
            return Refusal.OtherVersion;
        if (clock.GetUtcNow() - mark.LastLook > FeedStep.TooLong)
            return Refusal.TooOld;
        if (await feed.AtAsync(mark.Position, cancellation) is not { } change || SnapshotMark.Describe(change) != mark.Change)
            return Refusal.OtherDatabase;
        Start(read, mark, await ChangedSinceAsync(mark.Position, cancellation));
        return null;
    }

    private void Start(Snapshot read, SnapshotMark mark, IReadOnlyCollection<string> changed)
    {
        index.StartFrom(read, [.. changed.Select(Change.Delete)]);
        state.Aside.Restore(mark.Aside);
        state.Restored(mark.Position, mark.LastLook);
        snapshot.Last = new(mark.LastLook, new FileInfo(place.File).Length, index.State.Changes, state.Fills);
        snapshot.Start = "Uit de momentopname. " + changed.Count switch
        {
            0 => "Er was niets bij te werken.",
            1 => "Daarna was er 1 onderdeel bij te werken.",
            var many => $"Daarna waren er {many:N0} onderdelen bij te werken.",
        };
        log.LogInformation("The search index starts from its snapshot with {Documents} documents; {Changed} things changed since", index.State.Documents, changed.Count);
    }

    private async Task<HashSet<string>> ChangedSinceAsync(ChangePosition position, CancellationToken cancellation)
    {
        var names = sources.ToDictionary(source => source.Name);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        for (var more = true; more;)
        {
            var changes = await feed.CommittedAfterAsync(position, Batch, cancellation);
            changed.UnionWith(changes.Where(change => names.ContainsKey(change.Source)).Select(change => names[change.Source].IdOf(change.Key)));
            more = changes.Count == Batch;
            if (more)
                position = new(changes[^1].Transaction, changes[^1].Number);
        }
        return changed;
    }

    private void Refused(Refusal why, Exception? error)
    {
        snapshot.Start = $"Uit de database. {why.InDutch}";
        var level = error is not null || why == Refusal.Damaged ? LogLevel.Warning : LogLevel.Information;
        log.Log(level, error, "The snapshot of the search index in {File} is not used: {Why}. The index is built from the database while the site serves", place.File, why.Log);
    }
}
