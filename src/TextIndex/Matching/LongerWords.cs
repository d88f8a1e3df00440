using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Terms of known words that begin or end with a word and are longer than it.</summary>
internal sealed class LongerWords(IndexView index, Visibility visibility)
{
    private const int ShortestStem = 5;
    private const int MostTerms = 32;

    public IEnumerable<int> Of(string stem)
    {
        if (stem.Length < ShortestStem) return [];
        var prefixes = new WordPrefixes(index, visibility).WordsOf(stem);
        return prefixes.Concat(EndingWith(stem)).Select(index.Lexicon.WholeTerm).Distinct().OrderByDescending(visibility.Statistics.Frequency).Take(MostTerms).ToList();
    }

    private List<int> EndingWith(string stem)
    {
        var found = new List<int>();
        var shape = WordShape.Of(stem);
        var shapes = index.Lexicon.Shapes;
        for (var word = 0; word < shapes.Length; word++)
            if ((shapes[word] & shape) == shape && EndsWith(index.Lexicon.Words[word], stem)) found.Add(word);
        return found;
    }

    /// <summary>With room for an ending of its own.</summary>
    private static bool EndsWith(string word, string stem)
    {
        const int longestEnding = 3;
        var at = word.LastIndexOf(stem, StringComparison.Ordinal);
        return at > 2 && word.Length - at - stem.Length <= longestEnding;
    }
}
