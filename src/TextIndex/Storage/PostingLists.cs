namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// The inverted index of one segment in flat arrays. Documents fit in 16 bits, because a segment holds at most 65,536 of them.
/// An impact is the saturated BM25F weight of a term in a document, from 0 to 1 as 16 bits; times idf it is the score.
/// </summary>
internal sealed class PostingLists
{
    public const int BlockShift = 6;

    /// <summary>Numbers of the terms that occur, ascending.</summary>
    public required int[] Terms { get; init; }

    /// <summary>Postings of Terms[t] stand from Starts[t] to Starts[t + 1].</summary>
    public required int[] Starts { get; init; }

    public required ushort[] Documents { get; init; }

    public required ushort[] Impacts { get; init; }

    /// <summary>Highest impact of a term, by its place in Terms.</summary>
    public required ushort[] Highest { get; init; }

    /// <summary>Blocks of 64 postings: those of Terms[t] start at BlockStarts[t].</summary>
    public required int[] BlockStarts { get; init; }

    /// <summary>Where the positions of each block start.</summary>
    public required uint[] PositionStarts { get; init; }

    /// <summary>Per posting its positions, as <see cref="PositionCode"/> says.</summary>
    public required byte[] Positions { get; init; }

    /// <summary>The common terms once more, as bits, by place in Terms.</summary>
    public Dictionary<int, DenseList> Dense { get; } = [];

    public int Find(int term)
    {
        var place = Array.BinarySearch(Terms, term);
        return place < 0 ? -1 : place;
    }

    public int Frequency(int place) => Starts[place + 1] - Starts[place];

    public DenseList? DenseOf(int place) => Dense.GetValueOrDefault(place);

    public void AddDense(int documents)
    {
        for (var place = 0; place < Terms.Length; place++)
            if (DenseList.IsWorthIt(Frequency(place), documents)) Dense[place] = new DenseList(DocumentsOf(place), documents);
    }

    public ReadOnlySpan<ushort> DocumentsOf(int place) => Documents.AsSpan(Starts[place], Frequency(place));

    /// <summary>The positions of the postings of one list from the start of a block on; as part of a compound a word has none.</summary>
    public PositionReader PositionsFrom(int place, int block) => new(Positions, (int)PositionStarts[BlockStarts[place] + block]);
}
