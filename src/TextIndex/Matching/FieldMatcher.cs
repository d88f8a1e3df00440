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

    /// <summary>Read from the text itself: the lists do not tell where a word stands as part of a compound.</summary>
    private bool StandsIn(Segment segment, int document)
    {
        var text = new ForwardReader(segment.Texts.Of(document));
        Span<int> single = stackalloc int[1];
        for (var at = 0; at <= (int)field; at++)
        {
            text.LeadingGap();
            for (var left = text.Lengths[at]; left > 0; left--)
            {
                var surface = text.NextSurface();
                if (at == (int)field && lexicon.TermsOfWord(lexicon.WordOf(surface), single).ContainsAny(_terms)) return true;
            }
        }
        return false;
    }
}
