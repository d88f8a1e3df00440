using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Whether terms stand in a row in a document.</summary>
internal sealed class PhrasePositions(PostingLists lists, int[] places)
{
    private readonly List<int>[] _positions = places.Select(_ => new List<int>()).ToArray();

    public bool Occurs(ushort document)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var posting = lists.DocumentsOf(places[i]).BinarySearch(document);
            lists.PositionsOf(places[i], posting, _positions[i]);
            if (_positions[i].Count == 0) return false;
        }
        foreach (var start in _positions[0])
            if (RunsOnFrom(start)) return true;
        return false;
    }

    private bool RunsOnFrom(int start)
    {
        for (var i = 1; i < _positions.Length; i++)
            if (_positions[i].BinarySearch(start + i) < 0) return false;
        return true;
    }
}
