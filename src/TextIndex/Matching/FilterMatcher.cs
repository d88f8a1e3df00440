using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>A condition on something else than words; it narrows and does not score.</summary>
internal sealed class FilterMatcher(string name, Func<Segment, int, bool> passes) : IMatcher
{
    public float Idf => 0.1f;

    public IEnumerable<int> Terms => [];

    public Matches Match(SegmentView view)
    {
        var list = new MatchList();
        for (var d = 0; d < view.Segment.Count; d++)
            if (passes(view.Segment, d)) list.Add(d, 0.001f);
        return list.Pack();
    }

    public Explanation Explain(SegmentView view, int document) => new(name, passes(view.Segment, document) ? 0.001 : 0);
}
