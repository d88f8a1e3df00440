namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// Adds documents behind the segments there are. Segments are built when all documents have been read:
/// only then are the average lengths known, and which words occur on their own.
/// </summary>
internal sealed class BulkLoader
{
    private const int ReportEvery = 500;
    private readonly IndexView _view;
    private readonly List<SegmentView> _segments;
    private readonly List<ClosedBatch> _closed = [];
    private readonly CollectionStatistics _statistics = new();
    private DocumentBatch _batch;

    public BulkLoader(IndexView view, IEnumerable<SegmentView> segments)
    {
        _view = view;
        _segments = segments.ToList();
        foreach (var segment in _segments) _statistics.Add(segment.Segment.Statistics);
        _batch = NewBatch();
    }

    /// <summary>Fills an empty view. A later document with the same id wins.</summary>
    public static IndexView Load(IndexView empty, IEnumerable<Document> documents, IProgress<int>? progress)
    {
        var loader = new BulkLoader(empty, []);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new List<Change>();
        var read = 0;
        foreach (var document in documents)
        {
            if (ids.Add(document.Id)) loader.Add(document);
            else repeated.Add(Change.Upsert(document));
            if (++read % ReportEvery == 0) progress?.Report(read);
        }
        var view = loader.Finish(read);
        progress?.Report(read);
        return repeated.Count == 0 ? view : IndexWriter.Applied(view, repeated);
    }

    public void Add(Document document)
    {
        _batch.Add(document);
        if (_batch.IsFull) Close();
    }

    public IndexView Finish(long changes)
    {
        Close();
        _view.Lexicon.AnalyzeNewSurfaces();
        _segments.AddRange(_closed.Select(batch => new SegmentView(SegmentBuilder.Build(_view.Lexicon, batch, _statistics))));
        return _view.With(_segments.ToArray(), changes);
    }

    private void Close()
    {
        if (_batch.Count == 0) return;
        _closed.Add(_batch.Close());
        _statistics.Add(_closed[^1].Statistics);
        _batch = NewBatch();
    }

    private DocumentBatch NewBatch() => new(_view.Lexicon, _view.Facets, _view.Access);
}
