namespace DiversInclusief.TextIndex.Storage;

internal static class IndexStates
{
    public static IndexState Of(IndexView index) => new(
        index.Segments.Sum(view => view.Live),
        index.Segments.Length,
        index.Lexicon.Words.Count,
        index.Segments.Sum(view => BytesOf(view.Segment)),
        index.Changes);

    public static Dictionary<string, int> KindsOf(IndexView index)
    {
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var view in index.Segments)
            for (var document = 0; document < view.Segment.Count; document++)
                if (view.IsLive(document)) kinds[view.Segment.Entries[document].Kind] = kinds.GetValueOrDefault(view.Segment.Entries[document].Kind) + 1;
        return kinds;
    }

    private static long BytesOf(Segment segment)
    {
        var lists = segment.Postings;
        return segment.Texts.Bytes.Length + 4L * segment.Texts.Starts.Length + 2L * (lists.Documents.Length + lists.Impacts.Length + lists.Highest.Length)
            + 4L * (lists.Terms.Length + lists.Starts.Length + lists.BlockStarts.Length + lists.PositionStarts.Length) + lists.Positions.Length;
    }
}
