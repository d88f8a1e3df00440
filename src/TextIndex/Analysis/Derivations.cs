using System.Buffers;

namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// Endings that make nouns of any verb or adjective (spreid-ing, bereid-heid) and take a linking -s- before another word.
/// They show a boundary even if nobody has ever listed the noun: spreidings|wet, meldingsbereidheids|onderzoek.
/// </summary>
internal static class Derivations
{
    private const int ShortestNoun = 6;
    private const int ShortestRest = 4;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly string[] Linked = ["ings", "heids", "teits", "schaps", "ments"];

    /// <summary>After these the -s- always links; after -ings it may begin the next word (woning|splitsing).</summary>
    private static readonly string[] AlwaysLinked = ["heids", "teits", "schaps"];

    private static readonly string[] Adjectives = ["end", "matig", "lijk", "baar", "zaam", "loos", "loz", "achtig", "rijk", "ig"];

    /// <summary>Letters that no Dutch word has after an s at its beginning: before them the -s- links.</summary>
    private const string NeverAfterS = "bdfghrvz";

    /// <summary>A noun with its linking -s-, such as spreidings.</summary>
    public static bool IsLinkedNoun(ReadOnlySpan<char> form)
    {
        if (form.Length <= ShortestNoun) return false;
        foreach (var ending in Linked)
            if (form.EndsWith(ending, StringComparison.Ordinal)) return HasVowel(form[..^ending.Length]);
        return false;
    }

    /// <summary>Whether what comes before shows that a word begins here, whatever the word is.</summary>
    public static bool ShowsABoundary(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        if (rest.Length < ShortestRest || !HasVowel(rest)) return false;
        foreach (var ending in AlwaysLinked)
            if (before.EndsWith(ending, StringComparison.Ordinal)) return true;
        return before.EndsWith("ings", StringComparison.Ordinal) && NeverAfterS.Contains(rest[0], StringComparison.Ordinal);
    }

    /// <summary>Adjectives and participles end words that are derived more often than they end compounds: doel-matig, veel-belovend.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> form)
    {
        foreach (var ending in Adjectives)
            if (form.EndsWith(ending, StringComparison.Ordinal) || (form[^1] == 'e' && form[..^1].EndsWith(ending, StringComparison.Ordinal))) return true;
        return form.EndsWith("heid", StringComparison.Ordinal) && IsAdjective(form[..^4]);
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);
}
