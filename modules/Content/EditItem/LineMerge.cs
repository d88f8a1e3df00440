using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Puts the changes that two people made to one text into one text, as long as they did not change the same lines.</summary>
internal static class LineMerge
{
    /// <returns>Null when both changed the same place differently.</returns>
    public static string? Of(string before, string mine, string theirs)
    {
        var (old, my, their) = (before.Split('\n'), mine.Split('\n'), theirs.Split('\n'));
        var (inMine, inTheirs) = (Places(old, my), Places(old, their));
        var (merged, from, fromMine, fromTheirs) = (new List<string>(), 0, 0, 0);
        for (var line = 0; line <= old.Length; line++)
        {
            var isEnd = line == old.Length;
            if (!isEnd && (inMine[line] < 0 || inTheirs[line] < 0))
                continue;
            var (untilMine, untilTheirs) = isEnd ? (my.Length, their.Length) : (inMine[line], inTheirs[line]);
            if (Choose(old[from..line], my[fromMine..untilMine], their[fromTheirs..untilTheirs]) is not { } chosen)
                return null;
            merged.AddRange(isEnd ? chosen : [.. chosen, old[line]]);
            (from, fromMine, fromTheirs) = (line + 1, untilMine + 1, untilTheirs + 1);
        }
        return string.Join('\n', merged);
    }

    private static string[]? Choose(string[] before, string[] mine, string[] theirs) =>
        mine.SequenceEqual(theirs) || theirs.SequenceEqual(before) ? mine : mine.SequenceEqual(before) ? theirs : null;

    /// <returns>For each line where it stands now; -1 for one that is gone.</returns>
    private static int[] Places(string[] before, string[] after)
    {
        var (places, line, place) = (new int[before.Length], 0, 0);
        foreach (var piece in Differences.Between(before, after))
            foreach (var _ in piece.Items)
                switch (piece.Kind)
                {
                    case PieceKind.Same: places[line++] = place++; break;
                    case PieceKind.Removed: places[line++] = -1; break;
                    default: place++; break;
                }
        return places;
    }
}
