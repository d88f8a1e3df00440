using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.TextIndex;

/// <summary>
/// Words that mean the same or nearly so, one rule a line: <c>a = b</c> the same, <c>a ~ b</c> related and found lower,
/// <c>a &gt; b</c> who asks for a also finds b. A side may be several words. # starts a comment.
/// </summary>
public sealed class SynonymList
{
    private const int MostPerWord = 24;
    private readonly Dictionary<string, List<Synonym>> _byWord = new(StringComparer.Ordinal);

    private SynonymList(IReadOnlyList<string> rules, List<string> errors)
    {
        Rules = rules;
        foreach (var rule in rules) Add(rule, errors);
        Errors = errors;
    }

    /// <summary>The list that comes with the index.</summary>
    public static SynonymList Default { get; } = Parse(string.Join('\n', Resource.Lines("synonyms.txt")));

    public static SynonymList None { get; } = Parse("");

    /// <summary>The rules as written, without comments.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Lines that are no rule; the others count.</summary>
    public IReadOnlyList<string> Errors { get; }

    public static SynonymList Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).ToList();
        return new SynonymList(lines, []);
    }

    /// <summary>Lookup by <see cref="Key"/> of the asked text.</summary>
    internal IReadOnlyList<Synonym> Of(string key) => _byWord.TryGetValue(key, out var found) ? found : [];

    /// <summary>A text as its stems, so that a rule holds for every inflection.</summary>
    internal static string Key(string text) => string.Join(' ', WordsOf(text).Select(word => DutchStem.Of(Apostrophes.Strip(word))));

    private static string[] WordsOf(string text) => Folding.Fold(text).Split((char[])[' ', '\t', '-'], StringSplitOptions.RemoveEmptyEntries);

    private void Add(string rule, List<string> errors)
    {
        var sign = rule.FirstOrDefault(c => c is '=' or '~' or '>');
        var sides = sign == default ? [] : rule.Split(sign, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(side => Key(side).Length > 0).ToArray();
        if (sides.Length < 2)
        {
            errors.Add(rule);
            return;
        }
        var weight = sign switch { '=' => Synonym.Same, '~' => Synonym.Related, _ => Synonym.Narrower };
        for (var i = 0; i < sides.Length; i++)
            for (var j = 0; j < sides.Length; j++)
                if (i != j && (sign != '>' || i < j)) Add(Key(sides[i]), new Synonym(Folding.Fold(sides[j]), weight));
    }

    private void Add(string word, Synonym synonym)
    {
        if (!_byWord.TryGetValue(word, out var list)) _byWord[word] = list = [];
        if (list.Count < MostPerWord && !list.Contains(synonym)) list.Add(synonym);
    }
}
