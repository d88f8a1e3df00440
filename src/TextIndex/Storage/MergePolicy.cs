namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// Which neighbours to merge next. Eight segments of about one size become one, so that every document is rebuilt a logarithmic
/// number of times; a segment with a third of its documents deleted is rebuilt by itself.
/// </summary>
internal static class MergePolicy
{
    private const int Width = 8;

    /// <summary>From and count of neighbours, or null when all is well.</summary>
    public static (int From, int Count)? Next(ReadOnlySpan<SegmentView> segments)
    {
        for (var i = 0; i < segments.Length; i++)
            if (segments[i].Live * 3 < segments[i].Segment.Count * 2) return (i, 1);
        for (var from = segments.Length - Width; from >= 0; from--)
        {
            var run = segments.Slice(from, Width);
            if (IsOneTier(run) && FitsOneSegment(run)) return (from, Width);
        }
        return null;
    }

    private static bool IsOneTier(ReadOnlySpan<SegmentView> run)
    {
        var largest = 0;
        var total = 0;
        foreach (var view in run)
        {
            largest = Math.Max(largest, view.Live);
            total += view.Live;
        }
        return largest * 2 <= total || total < 64;
    }

    private static bool FitsOneSegment(ReadOnlySpan<SegmentView> run)
    {
        var (documents, bytes) = (0, 0L);
        foreach (var view in run)
        {
            documents += view.Live;
            bytes += view.Segment.Texts.Bytes.Length;
        }
        return documents <= Segment.MostDocuments && bytes <= Segment.MostBytes;
    }
}
