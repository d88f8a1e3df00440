using DiversInclusief.Kernel.Changes;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>Writes the index beside the older snapshot and renames it; when that fails the older one stays, and searching goes on.</summary>
internal sealed class WriteSnapshot(
    SearchIndex index, ChangeFeed feed, FeedState state, SnapshotState snapshot, SnapshotPlace place, DocumentMakers makers, TimeProvider clock, ILogger<WriteSnapshot> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        // The position comes before the index: what is applied in between comes again after a restart, which is harmless.
        var (moment, changes, fills) = (state.LastLook, index.State.Changes, state.Fills);
        if (state.Settled is not { } position || moment is null || await feed.AtAsync(position, cancellation) is not { } change)
            return;
        snapshot.Tried = clock.GetUtcNow();
        try
        {
            var mark = new SnapshotMark(position, SnapshotMark.Describe(change), moment.Value, makers.Fingerprint, state.Aside.All);
            lock (snapshot.Writing)
                snapshot.Last = new(clock.GetUtcNow(), Write(mark), changes, fills);
            Succeeded();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Failed(error);
        }
    }

    private long Write(SnapshotMark mark)
    {
        Directory.CreateDirectory(place.Folder);
        // The database may stand on the same disk: it must not find it full because of us.
        if (place.FreeSpace < index.State.Bytes * 2)
            throw new DiskFullException();
        index.Save(place.File, mark.Write());
        return new FileInfo(place.File).Length;
    }

    private void Succeeded()
    {
        if (snapshot.Problem is not null)
            log.LogInformation("The snapshot of the search index is written again");
        snapshot.Problem = null;
    }

    private void Failed(Exception error)
    {
        var problem = SnapshotProblem.InDutch(error, place.Folder);
        if (snapshot.Problem != problem)
            log.LogWarning(error, "The snapshot of the search index cannot be written to {Folder}; searching goes on, a restart will take longer", place.Folder);
        snapshot.Problem = problem;
    }
}
