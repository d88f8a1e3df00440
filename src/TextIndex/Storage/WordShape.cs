using System.Numerics;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// The letters of a word as bits. One edit takes at most one bit away and brings at most one, so that most words are ruled out
/// as a typing mistake without being looked at: eight at a time.
/// </summary>
internal static class WordShape
{
    public static uint Of(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c is >= 'a' and <= 'z' ? c - 'a' : 26 + c % 6);
        return letters;
    }

    /// <summary>Adds the places of shapes that differ from another by at most so many letters on either side.</summary>
    public static void Near(ReadOnlySpan<uint> shapes, uint shape, int edits, List<int> places)
    {
        var wide = new Vector<uint>(shape);
        var at = 0;
        for (; at + Vector<uint>.Count <= shapes.Length; at += Vector<uint>.Count)
        {
            var other = new Vector<uint>(shapes[at..]);
            var near = Vector.Equals(Beyond(wide & ~other, edits) | Beyond(other & ~wide, edits), Vector<uint>.Zero);
            if (near == Vector<uint>.Zero) continue;
            for (var i = 0; i < Vector<uint>.Count; i++)
                if (near[i] != 0) places.Add(at + i);
        }
        for (; at < shapes.Length; at++)
            if (BitOperations.PopCount(shape & ~shapes[at]) <= edits && BitOperations.PopCount(shapes[at] & ~shape) <= edits) places.Add(at);
    }

    /// <summary>The bits that are left when so many are taken away.</summary>
    private static Vector<uint> Beyond(Vector<uint> bits, int edits)
    {
        for (; edits > 0; edits--) bits &= bits - Vector<uint>.One;
        return bits;
    }
}
