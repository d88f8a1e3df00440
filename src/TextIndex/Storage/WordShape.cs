using System.Numerics;
using System.Runtime.InteropServices;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// The letters of a word as bits, and its length. One edit takes at most one bit away, brings at most one and changes the length by at most one,
/// so that most words are ruled out as a typing mistake without being looked at.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordShape(uint Letters, int Length)
{
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c is >= 'a' and <= 'z' ? c - 'a' : 26 + c % 6);
        return new WordShape(letters, word.Length);
    }

    public bool MayBeWithin(int edits, WordShape other) =>
        Math.Abs(Length - other.Length) <= edits && BitOperations.PopCount(Letters & ~other.Letters) <= edits && BitOperations.PopCount(other.Letters & ~Letters) <= edits;
}
