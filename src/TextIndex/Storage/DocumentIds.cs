using System.Numerics;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>Finds a document of one segment by its id: four bytes for each, where a dictionary takes thirty.</summary>
internal sealed class DocumentIds
{
    private readonly DocumentEntry[] _entries;

    /// <summary>Number of a document plus one, or 0; at most half of the places are taken.</summary>
    private readonly int[] _slots;

    public DocumentIds(DocumentEntry[] entries)
    {
        _entries = entries;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, entries.Length * 2))];
        for (var document = 0; document < entries.Length; document++) _slots[SlotOf(entries[document].Id)] = document + 1;
    }

    /// <summary>Number of the document, or -1.</summary>
    public int Find(string id) => _slots[SlotOf(id)] - 1;

    private int SlotOf(string id)
    {
        var mask = _slots.Length - 1;
        var slot = id.GetHashCode(StringComparison.Ordinal) & mask;
        while (_slots[slot] != 0 && !string.Equals(_entries[_slots[slot] - 1].Id, id, StringComparison.Ordinal)) slot = (slot + 1) & mask;
        return slot;
    }
}
