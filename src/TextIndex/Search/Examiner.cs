using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Reading;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>Puts one document beside a query: what it meets, what it misses and what that is worth.</summary>
internal sealed class Examiner(IndexView index, SearchRequest request, DateTimeOffset now)
{
    private const int Looked = 200;
    private readonly Visibility _visibility = new(index, request.Reader);

    public Examination? Examine(string documentId)
    {
        var (segment, document) = index.Find(documentId);
        if (segment < 0 || !_visibility.MayRead(index.Segments[segment], document)) return null;
        var run = new SearchRun(index, request with { Take = Looked, Skip = 0, After = null, Highlight = false, CountFacets = [] }, now);
        return Examine(run.Compile(request.Query), run.Page(), segment, document);
    }

    private Examination Examine(CompiledQuery query, SearchPage page, int number, int document)
    {
        var view = index.Segments[number];
        var ways = new WaysFound(index, _visibility, view, document);
        var asked = query.Clauses.Select(ways.Of).ToList();
        var coverage = CoverageOf(query, view, document);
        var filteredBy = new FacetChoices(index, request.Choices).AllFailing(view.Segment, document).Select(facet => facet < 0 ? "" : index.Facets[facet].Name).ToList();
        var isHit = filteredBy.Count == 0 && Meets(asked, page.FellBackToAny, coverage);
        var words = WordScore(query, view, document) * (page.FellBackToAny ? coverage * coverage : 1);
        var (signals, freshness, preferred, lift) = query.MatchesEverything ? (0, 0, 0, 1) : Lift(view.Segment, document);
        return new Examination
        {
            Document = new HitReader(index, _visibility, query.Terms, request.Highlight).Read(number, document, words * lift),
            Place = PlaceOf(page, index.Segments[number].Segment.Entries[document].Id),
            IsHit = isHit,
            Asked = asked,
            FilteredBy = filteredBy,
            FellBackToAny = page.FellBackToAny,
            Coverage = coverage,
            LowestCoverage = SearchRun.LowestCoverage,
            WordScore = words,
            SignalLift = signals,
            FreshnessLift = freshness,
            PreferredLift = preferred,
            Score = words * lift,
        };
    }

    private bool Meets(List<AskedWord> asked, bool fellBack, float coverage)
    {
        var wanted = asked.FindAll(word => !word.IsExcluded);
        if (asked.Exists(word => word.IsExcluded && word.Occurs)) return false;
        if (request.Mode == MatchMode.Any && wanted.Count > 0) return wanted.Exists(word => word.Occurs) && wanted.TrueForAll(word => word.Occurs || !word.IsRequired);
        return wanted.TrueForAll(word => word.Occurs) || (fellBack && coverage >= SearchRun.LowestCoverage && wanted.TrueForAll(word => word.Occurs || !word.IsRequired));
    }

    private float CoverageOf(CompiledQuery query, SegmentView view, int document)
    {
        var shares = Coverage.AtLeast(SearchRun.LowestCoverage, query, _visibility);
        return query.Wanted.Select((matcher, i) => matcher.Match(view).ScoreOf(document) > 0 ? shares.ShareOf(i) : 0).Sum();
    }

    private static double WordScore(CompiledQuery query, SegmentView view, int document) =>
        query.MatchesEverything ? 1 : query.Wanted.Sum(matcher => Math.Max(0, matcher.Match(view).ScoreOf(document)));

    private (double Signals, double Freshness, double Preferred, double Lift) Lift(Segment segment, int document)
    {
        if (request.Mode != MatchMode.Web) return (0, 0, 0, 1);
        var explained = new Lifts(index, request, now).Explain(segment, document);
        return (explained.Parts[0].Value, explained.Parts[1].Value, explained.Parts[2].Value, explained.Value);
    }

    private static int? PlaceOf(SearchPage page, string id)
    {
        for (var place = 0; place < page.Hits.Count; place++)
            if (page.Hits[place].Id == id) return place + 1;
        return null;
    }
}
