using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Known words that start with given letters.</summary>
internal sealed class WordPrefixes(IndexView index, Visibility visibility)
{
    /// <summary>Words of which the readable documents are counted; only which words these are is known from all documents.</summary>
    private const int MostCounted = 128;

    /// <summary>The commonest of them in what the reader may read.</summary>
    public IEnumerable<int> Commonest(string prefix, int most) =>
        MostSeen(prefix).Select(word => (Word: word, Frequency: visibility.Statistics.Frequency(index.Lexicon.WholeTerm(word))))
            .Where(one => one.Frequency > 0).OrderByDescending(one => one.Frequency).ThenBy(one => one.Word).Take(most).Select(one => one.Word);

    /// <summary>The terms of the commonest.</summary>
    public IEnumerable<int> TermsOf(string prefix, int most) => Commonest(prefix, most).Select(index.Lexicon.WholeTerm).Distinct();

    public IEnumerable<int> WordsOf(string prefix) => prefix.Length == 0 ? [] : index.Lexicon.WordOrder.StartingWith(prefix);

    /// <summary>How often a word was seen needs no counting, so that two letters can be completed among ten thousand words.</summary>
    private int[] MostSeen(string prefix)
    {
        var seen = new PriorityQueue<int, int>();
        foreach (var word in WordsOf(prefix))
        {
            var count = index.Lexicon.Occurrences(word);
            if (seen.Count < MostCounted) seen.Enqueue(word, count);
            else seen.EnqueueDequeue(word, count);
        }
        return seen.UnorderedItems.Select(one => one.Element).ToArray();
    }
}
