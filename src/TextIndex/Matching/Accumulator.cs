using System.Numerics;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>A score per document of one segment, reused by the thread: adding needs no order, reading is one pass.</summary>
internal sealed class Accumulator
{
    [ThreadStatic]
    private static Stack<Accumulator>? s_free;

    private readonly ulong[] _touched = new ulong[Storage.Segment.MostDocuments / 64];

    private Accumulator()
    {
    }

    public float[] Scores { get; } = new float[Storage.Segment.MostDocuments];

    public static Accumulator Rent() => (s_free ??= new Stack<Accumulator>()).TryPop(out var free) ? free : new Accumulator();

    public void Return() => s_free!.Push(this);

    public void Maximum(Matches matches, float factor)
    {
        var documents = matches.DocumentSpan;
        var impacts = matches.ImpactSpan;
        var weight = matches.Weight * factor;
        for (var i = 0; i < documents.Length; i++)
        {
            int document = documents[i];
            Scores[document] = Math.Max(Scores[document], weight * impacts[i]);
            _touched[document >> 6] |= 1UL << document;
        }
    }

    /// <summary>All touched documents in order; the accumulator is clean afterwards.</summary>
    public Matches Drain()
    {
        var list = new MatchList();
        for (var word = 0; word < _touched.Length; word++)
        {
            for (var bits = _touched[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                list.Add(document, Scores[document]);
                Scores[document] = 0;
            }
            _touched[word] = 0;
        }
        return list.Pack();
    }
}
