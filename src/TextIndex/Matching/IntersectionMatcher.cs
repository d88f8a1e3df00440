using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>All of several conditions in one document, such as the parts of a compound that is written apart there.</summary>
internal sealed class IntersectionMatcher(IReadOnlyList<IMatcher> all) : IMatcher
{
    public float Idf => all.Sum(one => one.Idf);

    public IEnumerable<int> Terms => all.SelectMany(one => one.Terms);

    public Matches Match(SegmentView view)
    {
        var lists = all.Select(one => one.Match(view)).OrderBy(matches => matches.Length).ToArray();
        var list = new MatchList();
        foreach (var document in lists[0].DocumentSpan)
        {
            var score = 0f;
            foreach (var matches in lists)
            {
                var one = matches.ScoreOf(document);
                score = one < 0 ? float.NegativeInfinity : score + one;
            }
            if (score >= 0) list.Add(document, score);
        }
        return list.Pack();
    }

    public Explanation Explain(SegmentView view, int document)
    {
        var score = Math.Max(0, Match(view).ScoreOf(document));
        return new Explanation("alle delen", score, score > 0 ? all.Select(one => one.Explain(view, document)).ToList() : []);
    }
}
