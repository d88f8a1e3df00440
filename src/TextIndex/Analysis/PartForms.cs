namespace DiversInclusief.TextIndex.Analysis;

/// <summary>The forms a part takes: plurals anywhere (the linking -en- is one), diminutives and inflected adjectives at the end.</summary>
internal static class PartForms
{
    /// <summary>Plurals: raad, raden; fles, flessen; brief, brieven; mogelijkheid, mogelijkheden.</summary>
    public static IEnumerable<string> Anywhere(string word)
    {
        yield return word + "s";
        if (word.EndsWith('e')) yield return word + "n";
        else if (!HasWeakEnding(word)) yield return word + "en";
        if (word.EndsWith("heid", StringComparison.Ordinal)) yield return word[..^4] + "heden";
        foreach (var stem in BeforeEnding(word)) yield return stem + "en";
    }

    public static IEnumerable<string> Diminutives(string word)
    {
        var ending = Diminutive(word);
        yield return word + ending;
        yield return word + ending + "s";
    }

    /// <summary>Adjectives and agents: gerichte, vrije, gevers, houdsters are all one word.</summary>
    public static IEnumerable<string> AtTheEnd(string word)
    {
        yield return word + "s";
        yield return word + "n";
        if (word.EndsWith('e')) yield break;
        yield return word + "e";
        yield return word + "en";
        foreach (var stem in BeforeEnding(word)) yield return stem + "e";
    }

    /// <summary>spiegel, kamer: the plural is in -s, and what ends in -en is a verb (spiegelen).</summary>
    private static bool HasWeakEnding(string word) =>
        word.Length > 4 && word[^2] == 'e' && word[^1] is 'l' or 'r' or 'm' && !IsVowel(word[^3]) && word is not ("middel" or "artikel" or "wapen" or "wonder" or "gemaal");

    private static IEnumerable<string> BeforeEnding(string word)
    {
        if (word.Length < 3 || IsVowel(word[^1])) yield break;
        var closing = word[^1] switch { 'f' => 'v', 's' => 'z', var same => same };
        if (IsVowel(word[^2]) && word[^2] == word[^3]) yield return word[..^2] + closing;
        else if (IsVowel(word[^2]) && !IsVowel(word[^3]) && !HasWeakEnding(word)) yield return word + word[^1];
        if (closing != word[^1]) yield return word[..^1] + closing;
    }

    private static string Diminutive(string word) => word switch
    {
        [.., 'm'] when word.Length > 3 && IsVowel(word[^2]) && IsVowel(word[^3]) => "pje",
        [.., 'l' or 'n' or 'r' or 'w' or 'a' or 'e' or 'i' or 'o' or 'u'] => "tje",
        _ => "je",
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
