using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>The positions of one term for documents that come in order: what lies between two of them is passed over once.</summary>
internal sealed class PositionCursor(PostingLists lists, int place)
{
    private readonly DenseList? _dense = lists.DenseOf(place);
    private PositionReader _reader;
    private int _next;
    private int _block = -1;

    public List<int> Positions { get; } = [];

    /// <summary>False when the term stands there as a part of compounds only. The document must be in the list.</summary>
    public bool MoveTo(ushort document)
    {
        var posting = _dense?.PlaceOf(document) ?? lists.DocumentsOf(place).BinarySearch(document);
        var block = posting >> PostingLists.BlockShift;
        if (block != _block || posting < _next)
        {
            _reader = lists.PositionsFrom(place, block);
            (_block, _next) = (block, block << PostingLists.BlockShift);
        }
        _reader.Skip(posting - _next);
        Positions.Clear();
        _reader.Read(Positions);
        _next = posting + 1;
        return Positions.Count > 0;
    }
}
