using System.Numerics;
using System.Runtime.InteropServices;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>A set of documents of one segment as bits, reused by the thread: the exact number of hits costs little more than the lists without bits.</summary>
internal sealed class DocumentBits
{
    [ThreadStatic]
    private static DocumentBits? s_bits;

    private readonly ulong[] _bits = new ulong[Segment.MostDocuments / 64];

    private DocumentBits()
    {
    }

    public static int CountOfAny(ReadOnlySpan<Matches> lists)
    {
        var bits = s_bits ??= new DocumentBits();
        foreach (var matches in lists) bits.Add(matches);
        return bits.CountAndClear();
    }

    private void Add(in Matches matches)
    {
        if (matches.Dense is { } dense) Add(dense.Bits);
        else
            foreach (var document in matches.DocumentSpan) _bits[document >> 6] |= 1UL << document;
    }

    private void Add(ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(_bits.AsSpan());
        var otherWide = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < otherWide.Length; i++) wide[i] |= otherWide[i];
        for (var i = otherWide.Length * Vector<ulong>.Count; i < other.Length; i++) _bits[i] |= other[i];
    }

    private int CountAndClear()
    {
        var count = 0;
        foreach (var word in _bits) count += BitOperations.PopCount(word);
        Array.Clear(_bits);
        return count;
    }
}
