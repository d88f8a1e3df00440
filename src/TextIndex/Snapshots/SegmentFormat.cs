using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Snapshots;

/// <summary>How one segment stands in a snapshot.</summary>
internal static class SegmentFormat
{
    public static void Write(SnapshotWriter target, SegmentView view)
    {
        var segment = view.Segment;
        target.Write(view.Deleted ?? []);
        target.Write(segment.Count);
        for (var d = 0; d < segment.Count; d++) WriteEntry(target, segment.Entries[d], segment.FacetsOf(d));
        target.Write(segment.Texts.Bytes);
        target.Write(segment.Texts.Starts);
        WriteLists(target, segment.Postings);
    }

    public static SegmentView Read(SnapshotReader source, FacetFields facets)
    {
        var deleted = source.ReadArray<ulong>();
        var entries = new DocumentEntry[source.ReadInt()];
        var pairs = new (int Facet, int Value)[entries.Length][];
        for (var d = 0; d < entries.Length; d++) (entries[d], pairs[d]) = ReadEntry(source, facets);
        var texts = new ForwardTexts(source.ReadArray<byte>(), source.ReadArray<int>());
        var segment = SegmentBuilder.Restore(new ClosedBatch(entries, pairs, texts), ReadLists(source));
        return deleted.Length == 0 ? new SegmentView(segment) : new SegmentView(segment, deleted, deleted.Sum(bits => System.Numerics.BitOperations.PopCount(bits)));
    }

    private static void WriteLists(SnapshotWriter target, PostingLists lists)
    {
        target.Write(lists.Terms);
        target.Write(lists.Starts);
        target.Write(lists.Documents);
        target.Write(lists.Impacts);
        target.Write(lists.Highest);
        target.Write(lists.BlockStarts);
        target.Write(lists.PositionStarts);
        target.Write(lists.Positions);
    }

    private static PostingLists ReadLists(SnapshotReader source) => new()
    {
        Terms = source.ReadArray<int>(),
        Starts = source.ReadArray<int>(),
        Documents = source.ReadArray<ushort>(),
        Impacts = source.ReadArray<ushort>(),
        Highest = source.ReadArray<ushort>(),
        BlockStarts = source.ReadArray<int>(),
        PositionStarts = source.ReadArray<uint>(),
        Positions = source.ReadArray<byte>(),
    };

    private static void WriteEntry(SnapshotWriter target, DocumentEntry entry, (int Facet, int Value)[] facets)
    {
        target.Write(entry.Id);
        target.Write(entry.Url);
        target.Write(entry.Date.Ticks);
        target.Write(entry.Access);
        target.Write(BitConverter.SingleToInt32Bits(entry.Lift));
        target.Write(facets.Length);
        foreach (var (facet, value) in facets)
        {
            target.Write(facet);
            target.Write(value);
        }
        target.Write(entry.Stored.Count);
        foreach (var (name, text) in entry.Stored)
        {
            target.Write(name);
            target.Write(text);
        }
    }

    private static (DocumentEntry Entry, (int Facet, int Value)[] Facets) ReadEntry(SnapshotReader source, FacetFields facets)
    {
        var (id, url, date, access, lift) = (source.ReadString(), source.ReadString(), source.ReadLong(), source.ReadInt(), source.ReadInt());
        var values = new (int Facet, int Value)[source.ReadInt()];
        for (var i = 0; i < values.Length; i++) values[i] = (source.ReadInt(), source.ReadInt());
        var entry = new DocumentEntry
        {
            Id = id,
            Kind = facets[0].Values[values[0].Value],
            Url = url,
            Date = new DateTime(date, DateTimeKind.Utc),
            Access = access,
            Lift = BitConverter.Int32BitsToSingle(lift),
            Stored = ReadStored(source),
        };
        return (entry, values);
    }

    private static IReadOnlyDictionary<string, string> ReadStored(SnapshotReader source)
    {
        var count = source.ReadInt();
        if (count == 0) return System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty;
        var stored = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (; count > 0; count--) stored[source.ReadString()] = source.ReadString();
        return stored;
    }
}
