using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Snapshots;

/// <summary>Writes a view. Create it while no writer is at work: it notes how long the growing tables are, and later growth does no harm.</summary>
internal sealed class ViewWriter(IndexView view)
{
    private readonly LexiconState _lexicon = view.Lexicon.Capture();
    private readonly (string Name, StringTable Values, int Count)[] _facets =
        Enumerable.Range(0, view.Facets.Count).Select(facet => (view.Facets[facet].Name, view.Facets[facet].Values, view.Facets[facet].Values.Count)).ToArray();

    private readonly int _accessSets = view.Access.Count;

    public void Write(SnapshotWriter target)
    {
        target.Write(view.Changes);
        _lexicon.Write(target);
        WriteFacets(target);
        WriteAccess(target);
        target.Write(view.Segments.Length);
        foreach (var segment in view.Segments) SegmentFormat.Write(target, segment);
    }

    public static void WriteTable(SnapshotWriter target, StringTable table, int count)
    {
        target.Write(count);
        for (var id = 0; id < count; id++) target.Write(table[id]);
    }

    private void WriteFacets(SnapshotWriter target)
    {
        target.Write(_facets.Length);
        foreach (var (name, values, count) in _facets)
        {
            target.Write(name);
            WriteTable(target, values, count);
        }
    }

    private void WriteAccess(SnapshotWriter target)
    {
        target.Write(_accessSets);
        for (var set = 0; set < _accessSets; set++)
        {
            target.Write(view.Access[set].Count);
            foreach (var token in view.Access[set]) target.Write(token);
        }
    }
}
