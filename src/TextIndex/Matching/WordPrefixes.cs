using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Known words that start with given letters.</summary>
internal sealed class WordPrefixes(IndexView index)
{
    /// <summary>The terms of those words, commonest first.</summary>
    public IEnumerable<int> TermsOf(string prefix) => WordsOf(prefix).Select(WholeTerm).Distinct().OrderByDescending(index.Frequency);

    public IEnumerable<int> WordsOf(string prefix) => prefix.Length == 0 ? [] : index.Lexicon.WordOrder.StartingWith(prefix);

    private int WholeTerm(int word)
    {
        Span<int> single = stackalloc int[1];
        return index.Lexicon.TermsOfWord(word, single)[0];
    }
}
