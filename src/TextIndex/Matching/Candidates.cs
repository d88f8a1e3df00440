using System.Runtime.CompilerServices;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Matching documents of one segment in ascending order with their scores, reused by the thread.</summary>
internal sealed class Candidates
{
    [ThreadStatic]
    private static Stack<Candidates>? s_free;

    private Candidates()
    {
    }

    public ushort[] Documents { get; } = new ushort[Storage.Segment.MostDocuments];

    public float[] Scores { get; } = new float[Storage.Segment.MostDocuments];

    public int Count { get; set; }

    public static Candidates Rent()
    {
        var rented = (s_free ??= new Stack<Candidates>()).TryPop(out var free) ? free : new Candidates();
        rented.Count = 0;
        return rented;
    }

    public void Return() => s_free!.Push(this);

    /// <summary>As matches of their own; the candidates go back to the thread.</summary>
    public Matches PackAndReturn()
    {
        var packed = Pack();
        Return();
        return packed;
    }

    public void Add(int document, float score)
    {
        Documents[Count] = (ushort)document;
        Scores[Count++] = score;
    }

    /// <summary>Leaves out what has no bit; without a branch, since which documents stay cannot be foreseen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Keep(ReadOnlySpan<ulong> bits)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            var document = Documents[i];
            Documents[kept] = document;
            Scores[kept] = Scores[i];
            kept += (int)(bits[document >> 6] >> document) & 1;
        }
        Count = kept;
    }

    private Matches Pack()
    {
        if (Count == 0) return Matches.None;
        var scores = Scores.AsSpan(0, Count);
        var highest = float.Epsilon * ushort.MaxValue;
        foreach (var score in scores) highest = Math.Max(highest, score);
        var impacts = new ushort[Count];
        var scale = ushort.MaxValue / highest;
        for (var i = 0; i < impacts.Length; i++) impacts[i] = (ushort)(scores[i] * scale + 0.5f);
        return new Matches(Documents.AsSpan(0, Count).ToArray(), impacts, 0, Count, highest / ushort.MaxValue, ushort.MaxValue);
    }
}
