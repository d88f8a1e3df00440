namespace DiversInclusief.TextIndex.Matching;

/// <summary>The sum of scores per document of one segment, and how much of the question it covers; reused by the thread.</summary>
internal sealed class SumOfScores
{
    [ThreadStatic]
    private static Stack<SumOfScores>? s_free;

    private readonly float[] _scores = new float[Storage.Segment.MostDocuments];
    private readonly float[] _coverage = new float[Storage.Segment.MostDocuments];
    private int _end;
    private bool _covers;

    private SumOfScores()
    {
    }

    public static SumOfScores Rent() => (s_free ??= new Stack<SumOfScores>()).TryPop(out var free) ? free : new SumOfScores();

    public void Return() => s_free!.Push(this);

    public void Add(Matches matches, float coverage)
    {
        if (matches.Length == 0) return;
        var documents = matches.DocumentSpan;
        var impacts = matches.ImpactSpan;
        for (var i = 0; i < documents.Length; i++) _scores[documents[i]] += matches.Weight * impacts[i];
        _end = Math.Max(_end, documents[^1] + 1);
        if (coverage <= 0) return;
        _covers = true;
        foreach (var document in documents) _coverage[document] += coverage;
    }

    /// <summary>Hands over what was found and is clean afterwards.</summary>
    public void Drain(Candidates found, float lowestCoverage)
    {
        for (var document = 0; document < _end; document++)
        {
            if (_scores[document] <= 0) continue;
            if (!_covers) found.Add(document, _scores[document]);
            else if (_coverage[document] >= lowestCoverage) found.Add(document, _scores[document] * _coverage[document] * _coverage[document]);
        }
        Array.Clear(_scores, 0, _end);
        if (_covers) Array.Clear(_coverage, 0, _end);
        (_end, _covers) = (0, false);
    }
}
