using System.Numerics;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>A common term's documents as bits, with the count before each word of bits: membership and place in a few instructions.</summary>
internal sealed class DenseList
{
    /// <summary>Terms in at least one of so many documents get one.</summary>
    public const int Rarest = 16;

    private readonly ulong[] _bits;
    private readonly ushort[] _before;

    /// <param name="documents">The documents of the term, ascending.</param>
    /// <param name="count">How many documents the segment has.</param>
    public DenseList(ReadOnlySpan<ushort> documents, int count)
    {
        _bits = new ulong[(count + 63) >> 6];
        _before = new ushort[_bits.Length];
        foreach (var document in documents) _bits[document >> 6] |= 1UL << document;
        for (int word = 1, before = 0; word < _bits.Length; word++)
        {
            before += BitOperations.PopCount(_bits[word - 1]);
            _before[word] = (ushort)before;
        }
    }

    public ReadOnlySpan<ulong> Bits => _bits;

    public static bool IsWorthIt(int frequency, int documents) => frequency >= 256 && frequency * Rarest >= documents;

    /// <summary>Place of a document in the list, or -1.</summary>
    public int PlaceOf(int document)
    {
        var word = document >> 6;
        return ((_bits[word] >> document) & 1) == 0 ? -1 : PlaceOfMember(document);
    }

    /// <summary>Place of a document that is known to be in the list.</summary>
    public int PlaceOfMember(int document) => _before[document >> 6] + BitOperations.PopCount(_bits[document >> 6] & ((1UL << document) - 1));
}
