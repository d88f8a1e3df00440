using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Whether terms stand in a row, in one document after another.</summary>
internal sealed class PhrasePositions(PostingLists lists, int[] places)
{
    private readonly PositionCursor[] _cursors = Array.ConvertAll(places, place => new PositionCursor(lists, place));

    public bool Occurs(ushort document)
    {
        foreach (var cursor in _cursors)
            if (!cursor.MoveTo(document)) return false;
        foreach (var start in _cursors[0].Positions)
            if (RunsOnFrom(start)) return true;
        return false;
    }

    private bool RunsOnFrom(int start)
    {
        for (var i = 1; i < _cursors.Length; i++)
            if (_cursors[i].Positions.BinarySearch(start + i) < 0) return false;
        return true;
    }
}
