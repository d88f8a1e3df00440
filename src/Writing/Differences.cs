namespace DiversInclusief.Writing;

/// <summary>The shortest way from one row of things to another (Myers, 1986): what stayed, what went, what came.</summary>
public static class Differences
{
    // Beyond it two texts have so little in common that marking each word would help nobody.
    private const int MostSteps = 1500;

    public static IReadOnlyList<Piece<T>> Between<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        var start = 0;
        while (start < Math.Min(before.Count, after.Count) && Same(before[start], after[start]))
            start++;
        var end = 0;
        while (end < Math.Min(before.Count, after.Count) - start && Same(before[^(end + 1)], after[^(end + 1)]))
            end++;
        var (old, young) = (before.Skip(start).SkipLast(end).ToArray(), after.Skip(start).SkipLast(end).ToArray());
        IEnumerable<(PieceKind, T)> steps = [.. before.Take(start).Select(Kept), .. Steps(old, young), .. before.TakeLast(end).Select(Kept)];
        return Grouped(steps);
    }

    private static bool Same<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);

    private static (PieceKind, T) Kept<T>(T item) => (PieceKind.Same, item);

    private static IEnumerable<(PieceKind, T)> Steps<T>(T[] before, T[] after)
    {
        if (Trace(before, after) is { } trace)
            return Back(before, after, trace);
        return [.. before.Select(item => (PieceKind.Removed, item)), .. after.Select(item => (PieceKind.Added, item))];
    }

    /// <returns>How far each diagonal got with each number of steps; null when there are too many.</returns>
    private static List<int[]>? Trace<T>(T[] before, T[] after)
    {
        var (far, trace, offset) = (new int[2 * MostSteps + 3], new List<int[]>(), MostSteps + 1);
        for (var steps = 0; steps <= MostSteps; steps++)
        {
            trace.Add(far[(offset - steps - 1)..(offset + steps + 2)]);
            for (var diagonal = -steps; diagonal <= steps; diagonal += 2)
            {
                var x = diagonal == -steps || (diagonal != steps && far[offset + diagonal - 1] < far[offset + diagonal + 1]) ? far[offset + diagonal + 1] : far[offset + diagonal - 1] + 1;
                while (x < before.Length && x - diagonal < after.Length && Same(before[x], after[x - diagonal]))
                    x++;
                far[offset + diagonal] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                    return trace;
            }
        }
        return null;
    }

    private static Stack<(PieceKind, T)> Back<T>(T[] before, T[] after, List<int[]> trace)
    {
        var (path, x, y) = (new Stack<(PieceKind, T)>(), before.Length, after.Length);
        for (var steps = trace.Count - 1; steps >= 0; steps--)
        {
            var (far, middle, diagonal) = (trace[steps], steps + 1, x - y);
            var down = diagonal == -steps || (diagonal != steps && far[middle + diagonal - 1] < far[middle + diagonal + 1]);
            var from = down ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) = steps == 0 ? (0, 0) : (far[middle + from], far[middle + from] - from);
            for (; x > fromX && y > fromY; x--, y--)
                path.Push((PieceKind.Same, before[x - 1]));
            if (steps > 0)
                path.Push(down ? (PieceKind.Added, after[fromY]) : (PieceKind.Removed, before[fromX]));
            (x, y) = (fromX, fromY);
        }
        return path;
    }

    private static List<Piece<T>> Grouped<T>(IEnumerable<(PieceKind Kind, T Item)> steps)
    {
        var pieces = new List<(PieceKind Kind, List<T> Items)>();
        foreach (var (kind, item) in steps)
            if (pieces.Count > 0 && pieces[^1].Kind == kind)
                pieces[^1].Items.Add(item);
            else
                pieces.Add((kind, [item]));
        return pieces.ConvertAll(piece => new Piece<T>(piece.Kind, piece.Items));
    }
}
