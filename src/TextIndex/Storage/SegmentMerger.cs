namespace DiversInclusief.TextIndex.Storage;

/// <summary>Makes one segment of several neighbours, without their deleted documents.</summary>
internal static class SegmentMerger
{
    /// <summary>Null when nothing is left.</summary>
    public static Segment? Merge(IndexView view, ReadOnlySpan<SegmentView> merged)
    {
        var entries = new List<DocumentEntry>();
        var facets = new List<(int Facet, int Value)[]>();
        var bytes = new ByteBuffer(1 << 16);
        var starts = new List<int> { 0 };
        foreach (var one in merged)
            for (var d = 0; d < one.Segment.Count; d++)
            {
                if (!one.IsLive(d)) continue;
                entries.Add(one.Segment.Entries[d]);
                facets.Add(one.Segment.FacetsOf(d));
                bytes.Add(one.Segment.Texts.Of(d));
                starts.Add(bytes.Length);
            }
        if (entries.Count == 0) return null;
        var batch = new ClosedBatch(entries.ToArray(), facets.ToArray(), new ForwardTexts(bytes.ToArray(), starts.ToArray()));
        return SegmentBuilder.Build(view.Lexicon, batch, WithOthers(batch, view, merged));
    }

    /// <summary>What was deleted from the parts while they were being merged is deleted from the whole. A part that vanished lost everything.</summary>
    public static SegmentView CarryDeletions(Segment whole, ReadOnlySpan<SegmentView> parts, SegmentView[] now)
    {
        var gone = new List<int>();
        foreach (var part in parts)
        {
            var left = Array.Find(now, view => view.Segment == part.Segment);
            for (var d = 0; d < part.Segment.Count; d++)
                if (part.IsLive(d) && left?.IsLive(d) != true) gone.Add(whole.Find(part.Segment.Entries[d].Id));
        }
        return gone.Count == 0 ? new SegmentView(whole) : new SegmentView(whole).Without(gone);
    }

    private static CollectionStatistics WithOthers(ClosedBatch batch, IndexView view, ReadOnlySpan<SegmentView> merged)
    {
        var all = new CollectionStatistics();
        all.Add(batch.Statistics);
        foreach (var one in view.Segments)
            if (!merged.Contains(one)) all.Add(one.Segment.Statistics);
        return all;
    }
}
