using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>A condition made of others. What it finds in a segment is computed once, however often a search asks.</summary>
internal abstract class ComposedMatcher : IMatcher
{
    private readonly Dictionary<Segment, Matches> _found = [];

    public abstract float Idf { get; }

    public abstract IEnumerable<int> Terms { get; }

    public Matches Match(SegmentView view)
    {
        if (!_found.TryGetValue(view.Segment, out var matches)) _found[view.Segment] = matches = Compute(view);
        return matches;
    }

    public abstract Explanation Explain(SegmentView view, int document);

    protected abstract Matches Compute(SegmentView view);
}
