using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Snapshots;

/// <summary>Reads a view into an empty one.</summary>
internal sealed class ViewReader(SnapshotReader source, IndexView empty)
{
    public IndexView Read()
    {
        var changes = source.ReadLong();
        empty.Lexicon.Restore(LexiconState.Read(source));
        ReadFacets();
        ReadAccess();
        var segments = new SegmentView[source.ReadInt()];
        for (var s = 0; s < segments.Length; s++) segments[s] = SegmentFormat.Read(source, empty.Facets);
        return empty.With(segments, changes);
    }

    private void ReadFacets()
    {
        for (var left = source.ReadInt(); left > 0; left--)
        {
            var values = empty.Facets[empty.Facets.GetOrAdd(source.ReadString())].Values;
            for (var value = source.ReadInt(); value > 0; value--) values.GetOrAdd(source.ReadString());
        }
    }

    private void ReadAccess()
    {
        for (var left = source.ReadInt(); left > 0; left--)
        {
            var tokens = new string[source.ReadInt()];
            for (var i = 0; i < tokens.Length; i++) tokens[i] = source.ReadString();
            empty.Access.Add(tokens);
        }
    }
}
