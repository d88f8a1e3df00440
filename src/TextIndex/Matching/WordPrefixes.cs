using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Known words that start with given letters.</summary>
internal sealed class WordPrefixes(IndexView index)
{
    /// <summary>The commonest of them; how common is counted over all documents and used for the order only.</summary>
    public IEnumerable<int> Commonest(string prefix, int most)
    {
        var commonest = new PriorityQueue<int, int>();
        foreach (var word in WordsOf(prefix))
        {
            var count = index.Lexicon.Occurrences(word);
            if (commonest.Count < most) commonest.Enqueue(word, count);
            else commonest.EnqueueDequeue(word, count);
        }
        var words = new int[commonest.Count];
        for (var at = words.Length - 1; at >= 0; at--) words[at] = commonest.Dequeue();
        return words;
    }

    /// <summary>The terms of the commonest.</summary>
    public IEnumerable<int> TermsOf(string prefix, int most) => Commonest(prefix, most).Select(index.Lexicon.WholeTerm).Distinct();

    public IEnumerable<int> WordsOf(string prefix) => prefix.Length == 0 ? [] : index.Lexicon.WordOrder.StartingWith(prefix);
}
