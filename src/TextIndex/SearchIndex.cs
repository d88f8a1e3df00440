using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Search;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex;

/// <summary>The index in the memory of this process. Reads never wait: each works on the view it starts with.</summary>
public sealed class SearchIndex(IndexOptions options) : ISearchIndex
{
    private readonly IndexWriter _writer = new(options);

    public SearchIndex() : this(new IndexOptions())
    {
    }

    public IndexState State => IndexStates.Of(_writer.Current);

    public IReadOnlyDictionary<string, int> CountByKind() => IndexStates.KindsOf(_writer.Current);

    public SynonymList Synonyms
    {
        get => _writer.Current.Synonyms;
        set => _writer.Replace(value);
    }

    public void Apply(IReadOnlyCollection<Change> batch) => _writer.Apply(batch);

    public void Rebuild(IEnumerable<Document> documents, IProgress<int>? progress = null) => _writer.Rebuild(documents, progress);

    public SearchPage Search(SearchRequest request) => new SearchRun(ViewFor(request), request, options.Clock.GetUtcNow()).Page();

    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request) => new Completer(_writer.Current, request).Suggest();

    public IReadOnlyList<Hit> Related(string documentId, ReaderTokens reader, int take = 5)
    {
        var index = _writer.Current;
        return index.Related.Get(documentId, reader, take, () => new LikeThis(index, reader).Document(documentId, take));
    }

    public IReadOnlyList<Hit> Similar(string text, ReaderTokens reader, int take = 5, string? kind = null) => new LikeThis(_writer.Current, reader).Text(text, kind, take);

    public int Count(ReaderTokens reader)
    {
        var index = _writer.Current;
        var visibility = new Visibility(index, reader);
        return index.Segments.Sum(view => Enumerable.Range(0, view.Segment.Count).Count(document => visibility.MayRead(view, document)));
    }

    public Explanation? Explain(SearchRequest request, string documentId) => Explainer.Explain(ViewFor(request), request, documentId, options.Clock.GetUtcNow());

    public Examination? Examine(SearchRequest request, string documentId) => new Examiner(ViewFor(request), request, options.Clock.GetUtcNow()).Examine(documentId);

    /// <summary>Writes a snapshot that a restart can begin from. Throws an <see cref="IOException"/> when the disk will not have it; the index and an older snapshot stay as they are.</summary>
    /// <param name="path">The file.</param>
    /// <param name="position">How far the change feed had been applied; read it before calling.</param>
    public void Save(string path, string position) => _writer.Save(path, position);

    /// <summary>Starts from a snapshot and gives the position saved with it; null when it is missing, damaged or of another version: rebuild then.</summary>
    public string? Load(string path)
    {
        if (Read(path, out _) is not { } snapshot) return null;
        StartFrom(snapshot, []);
        return snapshot.Position;
    }

    /// <summary>Reads a snapshot without using it yet, so that its position can be judged first. Throws an <see cref="IOException"/> when the file cannot be read.</summary>
    public Snapshot? Read(string path, out SnapshotFault fault) => _writer.Read(path, out fault);

    /// <summary>Readers see the snapshot with these changes in it from here on, and never without them.</summary>
    public void StartFrom(Snapshot snapshot, IReadOnlyCollection<Change> changes) => _writer.StartFrom(snapshot, changes);

    /// <summary>Returns when no merge is under way: for tests and orderly stops.</summary>
    public Task Settled() => _writer.Settled();

    private IndexView ViewFor(SearchRequest request) => request.Synonyms is { } other ? _writer.Current.With(other) : _writer.Current;
}
