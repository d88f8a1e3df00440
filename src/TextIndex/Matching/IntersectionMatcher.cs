using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>All of several conditions in one document, such as the parts of a compound that is written apart there.</summary>
internal sealed class IntersectionMatcher(IReadOnlyList<IMatcher> all) : ComposedMatcher
{
    public override float Idf => all.Sum(one => one.Idf);

    public override IEnumerable<int> Terms => all.SelectMany(one => one.Terms);

    protected override Matches Compute(SegmentView view)
    {
        var found = Candidates.Rent();
        SegmentScorer.All(all, view, found);
        return found.PackAndReturn();
    }

    public override Explanation Explain(SegmentView view, int document)
    {
        var score = Math.Max(0, Match(view).ScoreOf(document));
        return new Explanation("alle delen", score, score > 0 ? all.Select(one => one.Explain(view, document)).ToList() : []);
    }
}
