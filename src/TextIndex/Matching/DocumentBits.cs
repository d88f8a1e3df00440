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
        var bits = Of(lists);
        var count = 0;
        foreach (var word in bits._bits) count += BitOperations.PopCount(word);
        Array.Clear(bits._bits);
        return count;
    }

    /// <summary>Writes them in order and returns how many.</summary>
    public static int CopyAny(ReadOnlySpan<Matches> lists, Span<ushort> documents)
    {
        var bits = Of(lists);
        var count = 0;
        for (var word = 0; word < bits._bits.Length; word++)
            for (var left = bits._bits[word]; left != 0; left &= left - 1)
                documents[count++] = (ushort)((word << 6) + BitOperations.TrailingZeroCount(left));
        Array.Clear(bits._bits);
        return count;
    }

    private static DocumentBits Of(ReadOnlySpan<Matches> lists)
    {
        var bits = s_bits ??= new DocumentBits();
        foreach (var matches in lists) bits.Add(matches);
        return bits;
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
}
