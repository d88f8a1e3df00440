using System.Runtime.CompilerServices;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>
/// Takes the candidates of each segment through the same stages: readable, in the period, passing the choices; then counts facets and keeps the best.
/// Whatever a reader learns from a search comes out of here, so nothing unreadable gets past the first stage.
/// </summary>
internal sealed class HitCollector(SearchRequest request, IndexView index, Visibility visibility, Lifts? lifts, bool byDate)
{
    private readonly FacetChoices _choices = new(index, request.Choices);
    private readonly DateTime _from = request.From?.UtcDateTime ?? DateTime.MinValue;
    private readonly DateTime _until = request.Until?.UtcDateTime ?? DateTime.MaxValue;
    private readonly TopHits _top = new(Pages.Needed(request));

    public int Total { get; private set; }

    public List<FacetCounter> Counters { get; } = request.CountFacets.Distinct(StringComparer.Ordinal).Select(name => index.Facets.Find(name)).Where(facet => facet >= 0)
        .Select(facet => new FacetCounter(index.Facets[facet], facet)).ToList();

    private bool HasPeriod => _from != DateTime.MinValue || _until != DateTime.MaxValue;

    public List<TopHits.Ranked> Best() => _top.Best();

    public void Collect(int segment, Candidates found)
    {
        var view = index.Segments[segment];
        visibility.KeepReadable(view, found);
        KeepInPeriod(view.Segment, found);
        if (_choices.Count > 0) KeepChosen(view.Segment, found);
        Count(view.Segment, found);
        if (byDate) RankByDate(segment, view.Segment, found);
        else RankByScore(segment, view.Segment, found);
    }

    /// <summary>Any condition of the query, when every readable match of a segment counts, so that only the best need scores. False when that is not so.</summary>
    public bool CollectBest(CompiledQuery query, int number, Candidates found)
    {
        var view = index.Segments[number];
        if (byDate || _choices.Count > 0 || HasPeriod || query.Wanted.Count > BestOfAny.MostConditions) return false;
        var best = new BestOfAny(query.Wanted.Select(matcher => matcher.Match(view)));
        var highest = lifts is null ? 1 : Lifts.Highest(view.Segment);
        best.Collect(found, () => (float)(_top.Threshold / highest), some =>
        {
            visibility.KeepReadable(view, some);
            RankByScore(number, view.Segment, some);
        });
        var all = best.Documents;
        visibility.KeepReadable(view, all.Span);
        if (Counters.Count > 0) all.CopyTo(found);
        else found.Count = all.Count();
        Count(view.Segment, found);
        return true;
    }

    private void Count(Segment segment, Candidates found)
    {
        Total += found.Count;
        foreach (var counter in Counters) counter.Add(segment, found.Documents.AsSpan(0, found.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RankByScore(int number, Segment segment, Candidates found)
    {
        var highest = lifts is null ? 1 : Lifts.Highest(segment);
        var threshold = _top.Threshold;
        for (var i = 0; i < found.Count; i++)
        {
            var score = found.Scores[i];
            if (score * highest < threshold) continue;
            var document = found.Documents[i];
            if (lifts is not null) score *= lifts.Of(segment, document);
            _top.Offer(score, score, number, document);
            threshold = _top.Threshold;
        }
    }

    private void RankByDate(int number, Segment segment, Candidates found)
    {
        for (var i = 0; i < found.Count; i++) _top.Offer(segment.Dates[found.Documents[i]], found.Scores[i], number, found.Documents[i]);
    }

    private void KeepInPeriod(Segment segment, Candidates found)
    {
        if (!HasPeriod) return;
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var document = found.Documents[i];
            if (segment.Dates[document] < _from.Ticks || segment.Dates[document] >= _until.Ticks) continue;
            found.Documents[kept] = document;
            found.Scores[kept++] = found.Scores[i];
        }
        found.Count = kept;
    }

    /// <summary>Documents that only one facet keeps out count for that facet: its own choice is left aside.</summary>
    private void KeepChosen(Segment segment, Candidates found)
    {
        var failing = new int[found.Count];
        var sidewaysOnly = new ushort[found.Count];
        var kept = 0;
        for (var i = 0; i < found.Count; i++) failing[i] = _choices.Failing(segment, found.Documents[i]);
        foreach (var counter in Counters)
        {
            var sideways = 0;
            for (var i = 0; i < failing.Length; i++)
                if (failing[i] == counter.Facet) sidewaysOnly[sideways++] = found.Documents[i];
            counter.Add(segment, sidewaysOnly.AsSpan(0, sideways));
        }
        for (var i = 0; i < failing.Length; i++)
        {
            if (failing[i] != FacetChoices.None) continue;
            found.Documents[kept] = found.Documents[i];
            found.Scores[kept++] = found.Scores[i];
        }
        found.Count = kept;
    }
}
