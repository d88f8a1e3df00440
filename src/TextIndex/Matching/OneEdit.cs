namespace DiversInclusief.TextIndex.Matching;

/// <summary>Everything one edit away from a word: swaps first, because they are the commonest mistake.</summary>
internal static class OneEdit
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static IEnumerable<string> Of(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
            if (word[i] != word[i + 1]) yield return string.Concat(word.AsSpan(0, i), [word[i + 1], word[i]], word.AsSpan(i + 2));
        for (var i = 0; i < word.Length; i++) yield return word.Remove(i, 1);
        for (var i = 0; i <= word.Length; i++)
            foreach (var letter in Letters) yield return string.Concat(word.AsSpan(0, i), [letter], word.AsSpan(i));
        for (var i = 0; i < word.Length; i++)
            foreach (var letter in Letters)
                if (letter != word[i]) yield return string.Concat(word.AsSpan(0, i), [letter], word.AsSpan(i + 1));
    }
}
