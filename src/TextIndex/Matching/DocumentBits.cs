using System.Numerics;
using System.Runtime.CompilerServices;
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

    public Span<ulong> Span => _bits;

    /// <summary>The thread's own, filled with the documents of all lists.</summary>
    public static DocumentBits Of(ReadOnlySpan<Matches> lists)
    {
        var bits = s_bits ??= new DocumentBits();
        Array.Clear(bits._bits);
        foreach (var matches in lists) bits.Add(matches);
        return bits;
    }

    /// <summary>The thread's own, filled with the documents that stand in all lists, each of which is dense.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static DocumentBits OfAll(ReadOnlySpan<Matches> lists)
    {
        var bits = Of(lists[..1]);
        foreach (var matches in lists[1..])
        {
            var other = matches.Dense!.Bits;
            for (var word = 0; word < other.Length; word++) bits._bits[word] &= other[word];
        }
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Count()
    {
        var count = 0;
        foreach (var word in _bits) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>In order, without scores.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CopyTo(Candidates found)
    {
        var count = 0;
        for (var word = 0; word < _bits.Length; word++)
            for (var left = _bits[word]; left != 0; left &= left - 1)
                found.Documents[count++] = (ushort)((word << 6) + BitOperations.TrailingZeroCount(left));
        found.Count = count;
    }

    private void Add(in Matches matches)
    {
        if (matches.Dense is { } dense) Add(dense.Bits);
        else Add(matches.DocumentSpan);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<ushort> documents)
    {
        foreach (var document in documents) _bits[document >> 6] |= 1UL << document;
    }

    private void Add(ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(_bits.AsSpan());
        var otherWide = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < otherWide.Length; i++) wide[i] |= otherWide[i];
        for (var i = otherWide.Length * Vector<ulong>.Count; i < other.Length; i++) _bits[i] |= other[i];
    }
}
