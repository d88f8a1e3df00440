namespace DiversInclusief.TextIndex.Storage;

/// <summary>The access set of every document of a segment, and the documents of every set.</summary>
internal sealed class AccessColumn
{
    private readonly int[] _setOf;
    private readonly ushort[][] _documents;

    public AccessColumn(DocumentEntry[] entries)
    {
        _setOf = Array.ConvertAll(entries, entry => entry.Access);
        var bySet = Enumerable.Range(0, entries.Length).GroupBy(document => _setOf[document], document => (ushort)document).ToList();
        Sets = bySet.Select(documents => documents.Key).ToArray();
        _documents = bySet.Select(documents => documents.ToArray()).ToArray();
    }

    /// <summary>The access sets that occur.</summary>
    public int[] Sets { get; }

    public int this[int document] => _setOf[document];

    /// <summary>Documents of one of <see cref="Sets"/>, by its place there.</summary>
    public ReadOnlySpan<ushort> DocumentsOf(int place) => _documents[place];
}
