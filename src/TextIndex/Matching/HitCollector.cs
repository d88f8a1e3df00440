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
    private readonly ushort[] _sideways = new ushort[Segment.MostDocuments];

    public int Total { get; private set; }

    public List<FacetCounter> Counters { get; } = request.CountFacets.Distinct(StringComparer.Ordinal).Select(name => index.Facets.Find(name)).Where(facet => facet >= 0)
        .Select(facet => new FacetCounter(index.Facets[facet], facet)).ToList();

    public List<TopHits.Ranked> Best() => _top.Best();

    public void Collect(int segment, Candidates found)
    {
        var view = index.Segments[segment];
        KeepReadable(view, found);
        if (_choices.Count > 0) KeepChosen(view.Segment, found);
        Total += found.Count;
        foreach (var counter in Counters) counter.Add(view.Segment, found.Documents.AsSpan(0, found.Count));
        for (var i = 0; i < found.Count; i++) Rank(segment, view.Segment, found.Documents[i], found.Scores[i]);
    }

    private void Rank(int number, Segment segment, int document, float score)
    {
        if (byDate)
        {
            _top.Offer(segment.Entries[document].Date.Ticks, score, number, document);
            return;
        }
        if (lifts is not null)
        {
            if (score * Lifts.Highest(segment) < _top.Threshold) return;
            score *= lifts.Of(segment, document);
        }
        if (score >= _top.Threshold) _top.Offer(score, score, number, document);
    }

    private void KeepReadable(SegmentView view, Candidates found)
    {
        var kept = 0;
        var anyDate = _from == DateTime.MinValue && _until == DateTime.MaxValue;
        for (var i = 0; i < found.Count; i++)
        {
            var document = found.Documents[i];
            if (!visibility.MayRead(view, document)) continue;
            if (!anyDate && (view.Segment.Entries[document].Date < _from || view.Segment.Entries[document].Date >= _until)) continue;
            found.Documents[kept] = document;
            found.Scores[kept++] = found.Scores[i];
        }
        found.Count = kept;
    }

    /// <summary>Documents that only one facet keeps out count for that facet: its own choice is left aside.</summary>
    private void KeepChosen(Segment segment, Candidates found)
    {
        var failing = new int[found.Count];
        var kept = 0;
        for (var i = 0; i < found.Count; i++) failing[i] = _choices.Failing(segment, found.Documents[i]);
        foreach (var counter in Counters)
        {
            var sideways = 0;
            for (var i = 0; i < failing.Length; i++)
                if (failing[i] == counter.Facet) _sideways[sideways++] = found.Documents[i];
            counter.Add(segment, _sideways.AsSpan(0, sideways));
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
