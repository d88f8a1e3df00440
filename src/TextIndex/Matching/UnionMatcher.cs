using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Other ways to say one thing: the best of them counts, not their sum.</summary>
internal sealed class UnionMatcher(IReadOnlyList<(IMatcher Matcher, float Weight)> ways) : ComposedMatcher
{
    public IReadOnlyList<(IMatcher Matcher, float Weight)> Ways => ways;

    public override float Idf => ways.Max(way => way.Matcher.Idf * way.Weight);

    public override IEnumerable<int> Terms => ways.SelectMany(way => way.Matcher.Terms);

    protected override Matches Compute(SegmentView view)
    {
        var parts = ways.Select(way => (Matches: way.Matcher.Match(view), way.Weight)).Where(way => way.Matches.Length > 0).ToList();
        if (parts.Count == 0) return Matches.None;
        if (parts.Count == 1) return parts[0].Matches with { Weight = parts[0].Matches.Weight * parts[0].Weight };
        var scores = Accumulator.Rent();
        foreach (var (matches, weight) in parts) scores.Maximum(matches, weight);
        var union = Candidates.Rent();
        scores.Drain(union);
        scores.Return();
        return union.PackAndReturn();
    }

    public override Explanation Explain(SegmentView view, int document)
    {
        var parts = ways.Select(way => (Explanation: way.Matcher.Explain(view, document), way.Weight)).Where(part => part.Explanation.Value > 0)
            .Select(part => new Explanation(part.Explanation.Text, part.Explanation.Value * part.Weight, [.. part.Explanation.Parts, new Explanation("gewicht", part.Weight)])).ToList();
        return new Explanation("beste van", parts.Select(part => part.Value).DefaultIfEmpty(0).Max(), parts);
    }
}
