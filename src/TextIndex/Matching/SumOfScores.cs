using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Matches matches, float coverage)
    {
        if (matches.Length == 0) return;
        var documents = matches.DocumentSpan;
        var impacts = matches.ImpactSpan;
        // A document number has 16 bits and the array 65,536 places, which the compiler cannot know.
        ref var scores = ref MemoryMarshal.GetArrayDataReference(_scores);
        for (var i = 0; i < documents.Length; i++) Unsafe.Add(ref scores, documents[i]) += matches.Weight * impacts[i];
        _end = Math.Max(_end, documents[^1] + 1);
        if (coverage <= 0) return;
        _covers = true;
        foreach (var document in documents) _coverage[document] += coverage;
    }

    /// <summary>Hands over what was found and is clean afterwards.</summary>
    public void Drain(Candidates found, float lowestCoverage)
    {
        if (_covers) DrainCovered(found, lowestCoverage);
        else DrainAll(found);
        Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrainAll(Candidates found)
    {
        for (var at = 0; at < _end; at += Vector256<float>.Count)
        {
            var bits = Vector256.GreaterThan(Vector256.LoadUnsafe(ref _scores[at]), Vector256<float>.Zero).ExtractMostSignificantBits();
            for (; bits != 0; bits &= bits - 1)
            {
                var document = at + BitOperations.TrailingZeroCount(bits);
                found.Add(document, _scores[document]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrainCovered(Candidates found, float lowestCoverage)
    {
        for (var document = 0; document < _end; document++)
            if (_coverage[document] >= lowestCoverage && _scores[document] > 0)
                found.Add(document, _scores[document] * _coverage[document] * _coverage[document]);
    }

    private void Clear()
    {
        Array.Clear(_scores, 0, _end);
        if (_covers) Array.Clear(_coverage, 0, _end);
        (_end, _covers) = (0, false);
    }
}
