using DiversInclusief.TextIndex.Snapshots;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>The one writer: makes the next view from a batch of changes, merges in the background, rebuilds while the old view serves.</summary>
internal sealed class IndexWriter
{
    private const int MostSegments = 40;
    private readonly IndexOptions _options;
    private readonly Lock _lock = new();
    private volatile IndexView _current;
    private List<Change>? _duringRebuild;
    private Task _merging = Task.CompletedTask;

    public IndexWriter(IndexOptions options)
    {
        _options = options;
        _current = EmptyView();
    }

    public IndexView Current => _current;

    public void Apply(IReadOnlyCollection<Change> batch)
    {
        lock (_lock)
        {
            _duringRebuild?.AddRange(batch);
            _current = Applied(_current, batch);
            KeepUp();
            if (_merging.IsCompleted && MergePolicy.Next(_current.Segments) is not null) _merging = Task.Run(MergeAll);
        }
    }

    public void Replace(SynonymList synonyms)
    {
        lock (_lock) _current = _current.With(synonyms);
    }

    /// <summary>Starts over with these documents. Readers keep the old view until the new one is whole; changes applied meanwhile are in both.</summary>
    public void Rebuild(IEnumerable<Document> documents, IProgress<int>? progress)
    {
        lock (_lock)
        {
            if (_duringRebuild is not null) throw new InvalidOperationException("The index is already being rebuilt.");
            _duringRebuild = [];
        }
        try
        {
            var built = BulkLoader.Load(EmptyView(), documents, progress);
            built.Lexicon.WordOrder.Prepare();
            lock (_lock) _current = Applied(built.With(_current.Synonyms), _duringRebuild);
        }
        finally
        {
            lock (_lock) _duringRebuild = null;
        }
    }

    /// <summary>Writes what readers see now; changes go on meanwhile.</summary>
    public void Save(string path, string position)
    {
        ViewWriter content;
        lock (_lock) content = new ViewWriter(_current);
        SnapshotFile.Save(path, _options.Fingerprint, position, content);
    }

    /// <summary>Null when it cannot be used. The index stays as it is.</summary>
    public Snapshot? Read(string path, out SnapshotFault fault)
    {
        var snapshot = SnapshotFile.Load(path, _options.Fingerprint, EmptyView(), out fault);
        snapshot?.View.Lexicon.WordOrder.Prepare();
        return snapshot;
    }

    public void StartFrom(Snapshot snapshot, IReadOnlyCollection<Change> changes)
    {
        lock (_lock) _current = Applied(snapshot.View.With(_current.Synonyms), changes);
    }

    /// <summary>Returns when no merge is under way.</summary>
    public Task Settled()
    {
        lock (_lock) return _merging;
    }

    private IndexView EmptyView() => new(new Lexicon(_options.ChainFor), new FacetFields(), new AccessSets(), [], _options.Synonyms, 0);

    /// <summary>Only the last change of each document counts; what it replaces is deleted first.</summary>
    internal static IndexView Applied(IndexView view, IReadOnlyCollection<Change> batch)
    {
        var last = batch.Select((change, order) => (change, order)).GroupBy(one => one.change.Id, StringComparer.Ordinal).Select(same => same.Last()).OrderBy(one => one.order).ToList();
        var loader = new BulkLoader(view, WithoutDeleted(view, last.Select(one => one.change.Id)));
        foreach (var (change, _) in last)
            if (change.Document is not null) loader.Add(change.Document);
        return loader.Finish(view.Changes + batch.Count);
    }

    private static IEnumerable<SegmentView> WithoutDeleted(IndexView view, IEnumerable<string> ids)
    {
        var gone = ids.Select(view.Find).Where(place => place.Segment >= 0).ToLookup(place => place.Segment, place => place.Document);
        for (var s = 0; s < view.Segments.Length; s++)
        {
            var left = gone.Contains(s) ? view.Segments[s].Without([.. gone[s]]) : view.Segments[s];
            if (left.Live > 0) yield return left;
        }
    }

    /// <summary>When changes come faster than the background merges, the writer merges small neighbours itself: readers must not pay for its haste.</summary>
    private void KeepUp()
    {
        while (_current.Segments.Length > MostSegments && MergePolicy.Next(_current.Segments) is var (from, count))
        {
            var parts = _current.Segments.AsSpan(from, count);
            Install(parts, SegmentMerger.Merge(_current, parts));
        }
    }

    private void MergeAll()
    {
        while (true)
        {
            var view = _current;
            if (MergePolicy.Next(view.Segments) is not var (from, count)) return;
            var parts = view.Segments.AsSpan(from, count);
            Install(parts, SegmentMerger.Merge(view, parts));
        }
    }

    /// <summary>The parts may have lost documents since, and segments may have come behind or vanished; what cannot be matched is tried again later.</summary>
    private void Install(ReadOnlySpan<SegmentView> parts, Segment? whole)
    {
        lock (_lock)
        {
            var segments = _current.Segments;
            var kept = new HashSet<Segment>(parts.Length);
            foreach (var part in parts) kept.Add(part.Segment);
            var now = Array.FindAll(segments, view => kept.Contains(view.Segment));
            if (now.Length == 0) return;
            var next = segments.Where(view => !kept.Contains(view.Segment)).ToList();
            var merged = whole is null ? null : SegmentMerger.CarryDeletions(whole, parts, now);
            if (merged is { Live: > 0 }) next.Insert(Array.IndexOf(segments, now[0]), merged);
            _current = _current.With(next.ToArray(), _current.Changes);
        }
    }
}
