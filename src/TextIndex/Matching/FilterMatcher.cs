using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>A condition on something else than words; it narrows and does not score.</summary>
internal sealed class FilterMatcher(string name, Func<Segment, int, bool> passes) : ComposedMatcher
{
    public override float Idf => 0.1f;

    public override IEnumerable<int> Terms => [];

    protected override Matches Compute(SegmentView view)
    {
        var found = Candidates.Rent();
        for (var d = 0; d < view.Segment.Count; d++)
            if (passes(view.Segment, d)) found.Add(d, 0.001f);
        return found.PackAndReturn();
    }

    public override Explanation Explain(SegmentView view, int document) => new(name, passes(view.Segment, document) ? 0.001 : 0);
}
