using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>A condition that must be met within one field: any of its terms stands there.</summary>
internal sealed class FieldMatcher(Lexicon lexicon, IMatcher inner, TextField field) : ComposedMatcher
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

    private bool StandsIn(Segment segment, int document) => WordsOfField.Hold(lexicon, segment, document, field, _terms);
}
