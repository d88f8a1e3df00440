using DiversInclusief.Tests.Relevance;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Relevance;

/// <summary>The yardstick without any Dutch: BM25 (k1 1.2, b 0.75) over all runs of three to five letters within words.</summary>
internal sealed class NGramRanker
{
    private readonly List<(string Id, Dictionary<string, int> Grams, int Length)> _documents;
    private readonly Dictionary<string, int> _frequency = new(StringComparer.Ordinal);
    private readonly double _average;

    public NGramRanker(RelevanceSet set)
    {
        _documents = set.Documents.Select(document => Counted(document)).ToList();
        foreach (var gram in _documents.SelectMany(document => document.Grams.Keys)) _frequency[gram] = _frequency.GetValueOrDefault(gram) + 1;
        _average = _documents.Average(document => document.Length);
    }

    public List<string> Ranked(string query)
    {
        var grams = Grams(query).ToList();
        return _documents.Select(document => (document.Id, Score: grams.Sum(gram => Score(document, gram))))
            .Where(document => document.Score > 0).OrderByDescending(document => document.Score).ThenBy(document => document.Id, StringComparer.Ordinal)
            .Select(document => document.Id).Take(20).ToList();
    }

    private static (string Id, Dictionary<string, int> Grams, int Length) Counted(Document document)
    {
        var grams = Grams($"{document.Title} {document.Body}").ToList();
        return (document.Id, grams.GroupBy(gram => gram, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal), grams.Count);
    }

    private double Score((string Id, Dictionary<string, int> Grams, int Length) document, string gram)
    {
        if (!document.Grams.TryGetValue(gram, out var count)) return 0;
        var frequency = _frequency[gram];
        var idf = Math.Log(1 + (_documents.Count - frequency + 0.5) / (frequency + 0.5));
        return idf * count / (count + 1.2 * (0.25 + 0.75 * document.Length / _average));
    }

    private static IEnumerable<string> Grams(string text)
    {
        var words = new string(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
            for (var length = 3; length <= 5; length++)
                for (var at = 0; at + length <= word.Length; at++) yield return word.Substring(at, length);
    }
}
