using System.Numerics;
using System.Runtime.CompilerServices;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>The best score per document of one segment, reused by the thread: adding needs no order, reading is one pass.</summary>
internal sealed class Accumulator
{
    [ThreadStatic]
    private static Stack<Accumulator>? s_free;

    private readonly ulong[] _touched = new ulong[Storage.Segment.MostDocuments / 64];
    private readonly float[] _scores = new float[Storage.Segment.MostDocuments];

    private Accumulator()
    {
    }

    public static Accumulator Rent() => (s_free ??= new Stack<Accumulator>()).TryPop(out var free) ? free : new Accumulator();

    public void Return() => s_free!.Push(this);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Maximum(Matches matches, float factor)
    {
        var documents = matches.DocumentSpan;
        var impacts = matches.ImpactSpan;
        var weight = matches.Weight * factor;
        for (var i = 0; i < documents.Length; i++)
        {
            int document = documents[i];
            _scores[document] = Math.Max(_scores[document], weight * impacts[i]);
            _touched[document >> 6] |= 1UL << document;
        }
    }

    /// <summary>All touched documents in order; the accumulator is clean afterwards.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Drain(Candidates found)
    {
        for (var word = 0; word < _touched.Length; word++)
        {
            for (var bits = _touched[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                found.Add(document, _scores[document]);
                _scores[document] = 0;
            }
            _touched[word] = 0;
        }
    }
}
