using System.Numerics;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>
/// How many documents there are and how common a word is, counted over what the reader may read: what others keep among themselves
/// makes no word rarer, no score lower and no suggestion earlier for anyone else.
/// </summary>
internal sealed class ReadableStatistics(IndexView index, Visibility visibility)
{
    private readonly Dictionary<int, int> _frequencies = [];
    private readonly int _documents = index.Segments.Sum(view => visibility.ReadableIn(view) is { } readable ? Count(readable) : view.Segment.Count);

    public float Idf(int term) => CollectionStatistics.Idf(_documents, Frequency(term));

    /// <summary>In how many readable documents a term stands.</summary>
    public int Frequency(int term)
    {
        if (_frequencies.TryGetValue(term, out var known)) return known;
        var frequency = 0;
        foreach (var view in index.Segments)
        {
            var lists = view.Segment.Postings;
            var place = lists.Find(term);
            if (place >= 0) frequency += visibility.ReadableIn(view) is { } readable ? Count(lists, place, readable) : lists.Frequency(place);
        }
        return _frequencies[term] = frequency;
    }

    private static int Count(PostingLists lists, int place, ulong[] readable)
    {
        var count = 0;
        if (lists.DenseOf(place) is { } dense)
            for (var word = 0; word < dense.Bits.Length; word++) count += BitOperations.PopCount(dense.Bits[word] & readable[word]);
        else
            foreach (var document in lists.DocumentsOf(place)) count += (int)(readable[document >> 6] >> document) & 1;
        return count;
    }

    private static int Count(ulong[] bits)
    {
        var count = 0;
        foreach (var word in bits) count += BitOperations.PopCount(word);
        return count;
    }
}
