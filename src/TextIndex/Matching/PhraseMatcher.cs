using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Words in a row. A null term stands for any word. Compound parts do not count: a phrase means what it says.</summary>
internal sealed class PhraseMatcher(IndexView index, IReadOnlyList<int> terms) : IMatcher
{
    private readonly TermMatcher[] _matchers = terms.Select(term => new TermMatcher(index, term)).ToArray();

    public float Idf => _matchers.Sum(matcher => matcher.Idf);

    public IEnumerable<int> Terms => terms;

    public Matches Match(SegmentView view)
    {
        var places = terms.Select(view.Segment.Postings.Find).ToArray();
        if (places.Contains(-1)) return Matches.None;
        var lists = _matchers.Select(matcher => matcher.Match(view)).ToArray();
        var rarest = Array.IndexOf(lists, lists.MinBy(matches => matches.Length));
        var found = new MatchList();
        var search = new PhrasePositions(view.Segment.Postings, places);
        foreach (var document in lists[rarest].DocumentSpan)
        {
            var score = 0f;
            foreach (var matches in lists)
            {
                var one = matches.ScoreOf(document);
                score = one < 0 ? float.NegativeInfinity : score + one;
            }
            if (score >= 0 && search.Occurs(document)) found.Add(document, score);
        }
        return found.Pack();
    }

    public Explanation Explain(SegmentView view, int document)
    {
        var score = Math.Max(0, Match(view).ScoreOf(document));
        return new Explanation("woordgroep", score, score > 0 ? _matchers.Select(matcher => matcher.Explain(view, document)).ToList() : []);
    }
}
