using System.Numerics;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>A common term's documents as bits, with the count before each word of bits: membership and place in a few instructions.</summary>
internal sealed class DenseList
{
    /// <summary>Terms in at least one of so many documents get one.</summary>
    public const int Rarest = 16;

    private readonly ulong[] _bits;
    private readonly ushort[] _before;

    public DenseList(ReadOnlySpan<ushort> documents)
    {
        _bits = new ulong[(documents[^1] >> 6) + 1];
        _before = new ushort[_bits.Length];
        foreach (var document in documents) _bits[document >> 6] |= 1UL << document;
        for (int word = 1, count = 0; word < _bits.Length; word++)
        {
            count += BitOperations.PopCount(_bits[word - 1]);
            _before[word] = (ushort)count;
        }
    }

    public ReadOnlySpan<ulong> Bits => _bits;

    public static bool IsWorthIt(int frequency, int documents) => frequency >= 256 && frequency * Rarest >= documents;

    /// <summary>Place of a document in the list, or -1.</summary>
    public int PlaceOf(int document)
    {
        var word = document >> 6;
        if (word >= _bits.Length) return -1;
        var bits = _bits[word];
        var bit = 1UL << document;
        return (bits & bit) == 0 ? -1 : _before[word] + BitOperations.PopCount(bits & (bit - 1));
    }
}
