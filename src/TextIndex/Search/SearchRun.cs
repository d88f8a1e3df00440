using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Reading;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>One search on one view of the index, from text to page.</summary>
internal sealed class SearchRun(IndexView index, SearchRequest request, DateTimeOffset now)
{
    /// <summary>Fewer hits with all words than this, and documents with some of them are shown too.</summary>
    private const int FewHits = 3;

    /// <summary>Share of what was asked (by rarity) that such a document must have.</summary>
    public const float LowestCoverage = 0.4f;

    private readonly Visibility _visibility = new(index, request.Reader);

    public SearchPage Page()
    {
        var query = Compile(request.Query);
        var hits = Collect(query, request.Mode != MatchMode.Any, Coverage.Ignored);
        var fellBack = false;
        if (request.Mode == MatchMode.Web && hits.Total < FewHits && query.Wanted.Count > 1)
        {
            var some = Collect(query, false, Coverage.AtLeast(LowestCoverage, query, _visibility));
            fellBack = some.Total > hits.Total;
            if (fellBack) hits = some;
        }
        return Page(query, hits, fellBack);
    }

    public CompiledQuery Compile(string text) => new QueryCompiler(index, _visibility, request.Mode).Compile(text);

    public HitCollector Collect(CompiledQuery query, bool all, Coverage coverage)
    {
        var byDate = request.Sort == SortOrder.Date || query.MatchesEverything;
        var lifts = request.Mode == MatchMode.Web ? new Lifts(index, request, now) : null;
        var collector = new HitCollector(request, index, _visibility, lifts, byDate);
        var found = Candidates.Rent();
        for (var s = 0; s < index.Segments.Length; s++)
        {
            found.Count = 0;
            Collect(query, all, coverage, s, collector, found);
        }
        found.Return();
        return collector;
    }

    private void Collect(CompiledQuery query, bool all, Coverage coverage, int segment, HitCollector collector, Candidates found)
    {
        var view = index.Segments[segment];
        if (query.MatchesEverything) SegmentScorer.Everything(query, view, found);
        else if ((query.Wanted.Count == 1 || !all) && coverage.Lowest <= 0 && query.IsPlain && collector.CollectBest(query, segment, found)) return;
        else if (all) SegmentScorer.All(query, view, found);
        else SegmentScorer.Any(query, view, found, coverage);
        if (found.Count > 0) collector.Collect(segment, found);
    }

    private SearchPage Page(CompiledQuery query, HitCollector hits, bool fellBack)
    {
        var reader = new HitReader(index, _visibility, query.Terms, request.Highlight);
        return new SearchPage
        {
            Hits = hits.Best().Skip(Pages.Skip(request)).Select(reader.Read).ToList(),
            Total = hits.Total,
            Facets = hits.Counters.ToDictionary(counter => counter.Name, counter => counter.Counts(request.Choices.GetValueOrDefault(counter.Name) ?? []), StringComparer.Ordinal),
            FellBackToAny = fellBack,
            CorrectedQuery = query.Corrected,
            DidYouMean = request.Mode == MatchMode.Web && query.Corrected is null && hits.Total < FewHits ? new BetterSpelling(index, _visibility).Of(request.Query) : null,
            Next = Pages.Next(request, hits.Total),
        };
    }
}
