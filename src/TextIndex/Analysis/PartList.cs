namespace DiversInclusief.TextIndex.Analysis;

/// <summary>The own list of compound parts in every form they take inside a compound, each with its plain form.</summary>
internal sealed class PartList
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _plain;

    private PartList(IEnumerable<string> words)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        var plain = words.Distinct(StringComparer.Ordinal).ToList();
        foreach (var word in plain) forms[word] = word;
        foreach (var word in plain)
            foreach (var form in Inflected(word)) forms.TryAdd(form, word);
        _plain = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static PartList Default { get; } = new(Resource.Words("parts.txt"));

    public bool TryGetPlain(ReadOnlySpan<char> form, out string plain) => _plain.TryGetValue(form, out plain!);

    private static IEnumerable<string> Inflected(string word)
    {
        yield return word + "s";
        if (word.EndsWith('e')) yield return word + "n";
        else yield return word + "en";
        if (word.Length < 3 || IsVowel(word[^1])) yield break;
        if (word.EndsWith("heid", StringComparison.Ordinal)) yield return word[..^4] + "heden";
        var closing = word[^1] switch { 'f' => 'v', 's' => 'z', var same => same };
        if (IsVowel(word[^2]) && word[^2] == word[^3]) yield return word[..^2] + closing + "en";
        else if (IsVowel(word[^2]) && !IsVowel(word[^3])) yield return word + word[^1] + "en";
        if (closing != word[^1]) yield return word[..^1] + closing + "en";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
