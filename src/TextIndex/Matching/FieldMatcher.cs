using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>A condition that must be met within one field: any of its terms stands there.</summary>
internal sealed class FieldMatcher(IMatcher inner, TextField field) : ComposedMatcher
{
    private readonly int[] _terms = inner.Terms.Distinct().ToArray();

    public override float Idf => inner.Idf;

    public override IEnumerable<int> Terms => _terms;

    protected override Matches Compute(SegmentView view)
    {
        var all = inner.Match(view);
        var found = Candidates.Rent();
        for (var i = 0; i < all.Length; i++)
            if (StandsIn(view.Segment, all.DocumentSpan[i])) found.Add(all.DocumentSpan[i], all.Weight * all.ImpactSpan[i]);
        return found.PackAndReturn();
    }

    public override Explanation Explain(SegmentView view, int document) =>
        StandsIn(view.Segment, document) ? inner.Explain(view, document) : new Explanation("niet in dit veld", 0);

    private bool StandsIn(Segment segment, int document)
    {
        var (from, until) = RangeOf(new ForwardReader(segment.Texts.Of(document)).Lengths);
        var positions = new List<int>();
        foreach (var term in _terms)
        {
            var place = segment.Postings.Find(term);
            var posting = place < 0 ? -1 : segment.Postings.DocumentsOf(place).BinarySearch((ushort)document);
            if (posting < 0) continue;
            segment.Postings.PositionsOf(place, posting, parts: true, positions);
            if (positions.Exists(position => position >= from && position < until)) return true;
        }
        return false;
    }

    private (int From, int Until) RangeOf(in FieldLengths lengths)
    {
        var from = 0;
        for (var before = 0; before < (int)field; before++) from += lengths[before] + FieldWeights.PositionGap;
        return (from, from + lengths[(int)field]);
    }
}
