using System.Collections.Immutable;

namespace DiversInclusief.TextIndex;

/// <summary>The index in memory of this process. Reads work on the snapshot they start with.</summary>
public sealed class SearchIndex(IndexOptions options) : ISearchIndex
{
    private readonly Lock _writer = new();
    private volatile ImmutableDictionary<string, IndexedDocument> _documents = ImmutableDictionary<string, IndexedDocument>.Empty;
    private long _changes;

    public SearchIndex() : this(new IndexOptions())
    {
    }

    public IndexState State => new(_documents.Count, 1, _documents.Values.SelectMany(d => d.Words.Keys).Distinct(StringComparer.Ordinal).Count(), 0, _changes);

    public void Apply(IReadOnlyCollection<Change> batch)
    {
        lock (_writer)
        {
            var next = _documents.ToBuilder();
            foreach (var change in batch)
                if (change.Document is { } document) next[change.Id] = new IndexedDocument(document);
                else next.Remove(change.Id);
            _changes += batch.Count;
            _documents = next.ToImmutable();
        }
    }

    public SearchPage Search(SearchRequest request)
    {
        var words = Words.Of(request.Query).ToList();
        var all = Matches(request, words, request.Mode != MatchMode.Any);
        var fellBack = request.Mode == MatchMode.Web && all.Count == 0 && words.Count > 1;
        if (fellBack) all = Matches(request, words, false);
        var chosen = all.Where(d => FacetFilter.Passes(d.Document, request.Choices, null)).ToList();
        var skip = int.TryParse(request.After, out var after) ? after : Math.Clamp(request.Skip, 0, 10_000);
        var page = Sorted(request, words, chosen).Skip(skip).Take(request.Take).ToList();
        return new SearchPage
        {
            Hits = page,
            Total = chosen.Count,
            FellBackToAny = fellBack,
            Next = skip + page.Count < chosen.Count && page.Count > 0 ? $"{skip + page.Count}" : null,
            Facets = request.CountFacets.Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => FacetFilter.Count(name, all.Select(d => d.Document), request.Choices)),
        };
    }

    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request)
    {
        var typed = request.Text.Trim();
        if (typed.Length < 2) return [];
        return Readable(request.Reader)
            .SelectMany(d => Suggestions.Of(d.Document, request.Facets))
            .Where(s => s.Text.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(s => (s.Kind, s.Text)).Take(request.Take)
            .Select(s => s with { Marked = Marking.Mark(s.Text, [typed.ToLowerInvariant()], 200) }).ToList();
    }

    public IReadOnlyList<Hit> Related(string documentId, ReaderTokens reader, int take = 5) =>
        _documents.TryGetValue(documentId, out var document) && reader.MayRead(document.Document.AccessTokens)
            ? Similar(document.Document.Title, reader, take + 1).Where(hit => hit.Id != documentId).Take(take).ToList()
            : [];

    public IReadOnlyList<Hit> Similar(string text, ReaderTokens reader, int take = 5, string? kind = null) =>
        Search(new SearchRequest
        {
            Query = text,
            Reader = reader,
            Mode = MatchMode.Any,
            Take = take,
            Choices = kind is null ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { ["kind"] = [kind] },
        }).Hits;

    public int Count(ReaderTokens reader) => Readable(reader).Count();

    public Explanation? Explain(SearchRequest request, string documentId)
    {
        if (!_documents.TryGetValue(documentId, out var document) || !request.Reader.MayRead(document.Document.AccessTokens)) return null;
        var parts = Words.Of(request.Query).Select(word => new Explanation(word, document.Weight(word))).ToList();
        return new Explanation(documentId, Score(document, Words.Of(request.Query)), parts);
    }

    private IEnumerable<IndexedDocument> Readable(ReaderTokens reader) => _documents.Values.Where(d => reader.MayRead(d.Document.AccessTokens));

    private List<IndexedDocument> Matches(SearchRequest request, List<string> words, bool all) =>
        Readable(request.Reader)
            .Where(d => words.Count == 0 || (all ? words.TrueForAll(d.Words.ContainsKey) : words.Exists(d.Words.ContainsKey)))
            .Where(d => (request.From is not { } from || d.Document.Date >= from) && (request.Until is not { } until || d.Document.Date < until)).ToList();

    private IEnumerable<Hit> Sorted(SearchRequest request, List<string> words, List<IndexedDocument> documents)
    {
        var sorted = request.Sort == SortOrder.Date || words.Count == 0
            ? documents.OrderByDescending(d => d.Document.Date)
            : documents.OrderByDescending(d => Score(d, words));
        return sorted.ThenBy(d => d.Document.Id, StringComparer.Ordinal).Select(d => d.ToHit(words, Score(d, words)));
    }

    private double Score(IndexedDocument document, IEnumerable<string> words)
    {
        var age = Math.Floor((options.Clock.GetUtcNow() - document.Document.Date).TotalDays) / 365;
        return words.Sum(document.Weight) * (1 + SignalWeights.Sum(document.Document.Signals) + SignalWeights.Freshness * Math.Pow(0.5, Math.Clamp(age, 0, 100)));
    }
}
