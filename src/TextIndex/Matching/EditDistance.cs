namespace DiversInclusief.TextIndex.Matching;

/// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), computed only near the diagonal.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or a number above the most when it is more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        Span<int> rows = stackalloc int[3 * (b.Length + 2)];
        rows.Fill(most + 1);
        var before = rows[..(b.Length + 2)];
        var previous = rows.Slice(b.Length + 2, b.Length + 2);
        var current = rows[(2 * (b.Length + 2))..];
        for (var j = 0; j <= Math.Min(most, b.Length); j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            if (Row(a, b, i, most, before, previous, current) > most) return most + 1;
            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }
        return Math.Min(previous[b.Length], most + 1);
    }

    private static int Row(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, int most, Span<int> before, Span<int> previous, Span<int> current)
    {
        var from = Math.Max(1, i - most);
        var until = Math.Min(b.Length, i + most);
        current[from - 1] = from == 1 ? i : most + 1;
        var lowest = current[from - 1];
        for (var j = from; j <= until; j++)
        {
            var best = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, before[j - 2] + 1);
            current[j] = best;
            lowest = Math.Min(lowest, best);
        }
        current[until + 1] = most + 1;
        return lowest;
    }
}
