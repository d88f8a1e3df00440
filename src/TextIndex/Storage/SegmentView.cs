namespace DiversInclusief.TextIndex.Storage;

/// <summary>A segment and which of its documents are deleted, at one moment.</summary>
internal sealed class SegmentView(Segment segment, ulong[]? deleted, int deletedCount)
{
    public SegmentView(Segment segment) : this(segment, null, 0)
    {
    }

    public Segment Segment { get; } = segment;

    public ulong[]? Deleted { get; } = deleted;

    public int Live => Segment.Count - deletedCount;

    public bool IsLive(int document) => Deleted is null || (Deleted[document >> 6] & (1UL << document)) == 0;

    public SegmentView Without(IReadOnlyCollection<int> documents)
    {
        var bits = Deleted is null ? new ulong[(Segment.Count + 63) / 64] : (ulong[])Deleted.Clone();
        var count = deletedCount;
        foreach (var document in documents)
        {
            if ((bits[document >> 6] & (1UL << document)) != 0) continue;
            bits[document >> 6] |= 1UL << document;
            count++;
        }
        return new SegmentView(Segment, bits, count);
    }
}
