namespace DiversInclusief.Content;

/// <summary>Puts two people's changes to one row of things together: what either threw away goes, what either added comes after what it was put after.</summary>
internal static class OrderMerge
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> mine, IReadOnlyList<T> theirs) where T : notnull
    {
        var gone = before.Where(item => !mine.Contains(item) || !theirs.Contains(item)).ToHashSet();
        // Who moved something decides on the order; when both did, the one who saves now.
        var (leading, other) = IsMoved(before, mine) ? (mine, theirs) : (theirs, mine);
        var merged = leading.Where(item => !gone.Contains(item)).ToList();
        for (var i = 0; i < other.Count; i++)
            if (!gone.Contains(other[i]) && !merged.Contains(other[i]))
                merged.Insert(1 + LastBefore(other, i, merged), other[i]);
        return merged;
    }

    private static bool IsMoved<T>(IReadOnlyList<T> before, IReadOnlyList<T> now) =>
        !before.Where(now.Contains).SequenceEqual(now.Where(before.Contains));

    private static int LastBefore<T>(IReadOnlyList<T> row, int place, List<T> merged)
    {
        while (--place >= 0)
            if (merged.IndexOf(row[place]) is >= 0 and var found)
                return found;
        return -1;
    }
}
