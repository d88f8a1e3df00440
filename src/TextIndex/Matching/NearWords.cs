using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Known words that a typing mistake turns into the given one: one edit from four letters, two from eight.</summary>
internal sealed class NearWords(IndexView index, Visibility visibility)
{
    private const int MostWords = 5;
    private const int LongestWord = 40;

    public static int EditsFor(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>More edits only when fewer find nothing. Nearest first, then most used; only words that stand in documents the reader may read.</summary>
    public IReadOnlyList<(int Word, int Edits)> Of(string folded, int edits)
    {
        if (edits == 0 || folded.Length > LongestWord) return [];
        for (var fewer = 1; fewer < edits; fewer++)
            if (Known(folded, fewer) is { Count: > 0 } nearer) return nearer;
        return Known(folded, edits);
    }

    public int Frequency(int word) => visibility.Statistics.Frequency(index.Lexicon.WholeTerm(word));

    private List<(int Word, int Edits)> Known(string folded, int edits) => Candidates(folded, edits)
            .OrderBy(candidate => candidate.Edits).ThenByDescending(candidate => Frequency(candidate.Word))
            .Where(candidate => visibility.MayKnowWord(candidate.Word)).Take(MostWords).ToList();

    private List<(int Word, int Edits)> Candidates(string folded, int edits)
    {
        var places = new List<int>();
        WordShape.Near(index.Lexicon.Shapes, WordShape.Of(folded), edits, places);
        var found = new List<(int, int)>();
        var distance = new EditDistance(folded);
        foreach (var word in places)
        {
            var known = index.Lexicon.Words[word];
            if (Math.Abs(known.Length - folded.Length) > edits) continue;
            var difference = distance.To(known);
            if (difference > 0 && difference <= edits) found.Add((word, difference));
        }
        return found;
    }
}
