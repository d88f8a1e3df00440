using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Words in a row. A null term stands for any word. Compound parts do not count: a phrase means what it says.</summary>
internal sealed class PhraseMatcher(IndexView index, Visibility visibility, IReadOnlyList<int> terms) : ComposedMatcher
{
    private readonly TermMatcher[] _matchers = terms.Select(term => new TermMatcher(index, visibility, term)).ToArray();

    public override float Idf => _matchers.Sum(matcher => matcher.Idf);

    public override IEnumerable<int> Terms => terms;

    protected override Matches Compute(SegmentView view)
    {
        var places = terms.Select(view.Segment.Postings.Find).ToArray();
        if (places.Contains(-1)) return Matches.None;
        var found = Candidates.Rent();
        SegmentScorer.All(_matchers, view, found);
        var search = new PhrasePositions(view.Segment.Postings, places);
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (!search.Occurs(found.Documents[i])) continue;
            found.Documents[kept] = found.Documents[i];
            found.Scores[kept++] = found.Scores[i];
        }
        found.Count = kept;
        return found.PackAndReturn();
    }

    public override Explanation Explain(SegmentView view, int document)
    {
        var score = Math.Max(0, Match(view).ScoreOf(document));
        return new Explanation("woordgroep", score, score > 0 ? _matchers.Select(matcher => matcher.Explain(view, document)).ToList() : []);
    }
}
