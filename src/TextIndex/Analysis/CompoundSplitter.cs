using System.Collections.Frozen;

namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// Splits a Dutch compound into the fewest known parts. A part is known from the own list; longer ones also from the system's
/// word list or because the documents use the word on its own. Splitting too much is worse than not splitting:
/// a word with a part that nobody knows stays whole.
/// </summary>
internal sealed class CompoundSplitter(PartList parts, WordList words, IWordFrequencies? frequencies, Func<string, string>? stem = null)
{
    private const int ShortestCompound = 6;
    private const int ShortestPart = 3;
    private const int ShortestForeignPart = 5;

    /// <summary>In a short word a known and an unknown part meet by chance: bel|eggen, ren|dement.</summary>
    private const int ShortestForeignCompound = 10;
    private const int LongestCompound = 64;
    private const int OwnPart = 10;
    private const int ForeignPart = 22;

    /// <summary>groei|stop rather than groeis|top.</summary>
    private const int LinkingS = 1;
    private const int Impossible = 1_000;

    /// <summary>Two strange parts cost more than this; one strange part needs own parts beside it.</summary>
    private const int MostForeign = 1;

    private static readonly FrozenSet<string> Whole = Resource.Words("whole.txt").Concat(Resource.Words("names.txt")).SelectMany(word => new[] { word, DutchStem.Of(word) }).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NeverPart = Resource.Words("neverparts.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Empty when the word is no compound. Start and length are in the given word; the stem is of the plain form.</summary>
    public IReadOnlyList<WordPart> Split(string word)
    {
        if (word.Length is < ShortestCompound or > LongestCompound || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return [];
        if (Whole.Contains(word) || Whole.Contains(DutchStem.Of(word))) return [];
        var best = Cheapest(word);
        if (best is null || best.Count < 2 || best.Count(part => part.Foreign) > MostForeign) return [];
        if (best.Exists(part => part.Foreign) && (word.Length < ShortestForeignCompound || parts.TryGetPlain(word, PartPlace.Anywhere, out _))) return [];
        return best.ConvertAll(part => new WordPart((stem ?? DutchStem.Of)(part.Plain), part.Start, part.Length));
    }

    /// <summary>Whether a list has the word itself.</summary>
    public bool Knows(string word) => parts.TryGetPlain(word, PartPlace.Anywhere, out _) || Whole.Contains(word) || words.Contains(word);

    private List<Part>? Cheapest(string word)
    {
        Span<int> cost = stackalloc int[word.Length + 1];
        cost.Fill(Impossible);
        cost[0] = 0;
        var last = new Part?[word.Length + 1];
        for (var end = ShortestPart; end <= word.Length; end++)
            for (var start = end - ShortestPart; start >= 0; start--)
            {
                if (cost[start] >= Impossible || (start == 0 && end == word.Length)) continue;
                if (Known(word, start, end, end == word.Length) is not { } part) continue;
                var total = cost[start] + (part.Foreign ? ForeignPart : OwnPart) + (part.Linked ? LinkingS : 0);
                if (total >= cost[end]) continue;
                cost[end] = total;
                last[end] = part;
            }
        return cost[word.Length] >= Impossible ? null : Path(last);
    }

    private static List<Part> Path(Part?[] last)
    {
        var path = new List<Part>();
        for (var end = last.Length - 1; end > 0; end = path[^1].Start) path.Add(last[end]!);
        path.Reverse();
        return path;
    }

    private Part? Known(string word, int start, int end, bool isLast)
    {
        var form = word.AsSpan(start, end - start);
        var place = isLast ? PartPlace.Last : PartPlace.BeforeAnother;
        var linked = !isLast && form[^1] == 's';
        if (parts.TryGetPlain(form, place, out var plain)) return new Part(plain, start, form.Length, false, linked && plain.Length < form.Length);
        if (linked && parts.TakesLinkingS(form[..^1], out plain)) return new Part(plain, start, form.Length, false, Linked: true);
        if (linked && Derivations.IsLinkedNoun(form)) return new Part(form[..^1].ToString(), start, form.Length, true);
        if (IsForeign(form, isLast)) return new Part(form.ToString(), start, form.Length, true);
        if (linked && IsForeign(form[..^1], isLast)) return new Part(form[..^1].ToString(), start, form.Length, true, Linked: true);
        return isLast && Derivations.ShowsABoundary(word.AsSpan(0, start), form) ? new Part(form.ToString(), start, form.Length, true) : null;
    }

    private bool IsForeign(ReadOnlySpan<char> form, bool isLast) =>
        form.Length >= ShortestForeignPart && (words.Contains(form) || frequencies?.CountOf(form) > 2)
        && !(isLast && Derivations.IsAdjective(form)) && !NeverPart.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);

    private sealed record Part(string Plain, int Start, int Length, bool Foreign, bool Linked = false);
}
