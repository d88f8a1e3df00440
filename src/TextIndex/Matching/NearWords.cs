using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Known words that a typing mistake turns into the given one: one edit from four letters, two from eight.</summary>
internal sealed class NearWords(IndexView index, Visibility visibility)
{
    private const int MostWords = 5;

    public static int EditsFor(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>More edits only when fewer find nothing. Nearest first, then most used; only words that stand in documents the reader may read.</summary>
    public IReadOnlyList<(int Word, int Edits)> Of(string folded, int edits)
    {
        if (edits == 0 || folded.Length > 40) return [];
        for (var fewer = 1; fewer < edits; fewer++)
            if (Known(folded, fewer) is { Count: > 0 } nearer) return nearer;
        return Known(folded, edits);
    }

    public int Frequency(int word) => index.Frequency(index.Lexicon.WholeTerm(word));

    private List<(int Word, int Edits)> Known(string folded, int edits) => Candidates(folded, edits)
            .OrderBy(candidate => candidate.Edits).ThenByDescending(candidate => Frequency(candidate.Word))
            .Where(candidate => visibility.MayKnowWord(candidate.Word)).Take(MostWords).ToList();

    private List<(int Word, int Edits)> Candidates(string folded, int edits)
    {
        var found = new List<(int, int)>();
        var shape = WordShape.Of(folded);
        var shapes = index.Lexicon.Shapes;
        for (var word = 0; word < shapes.Length; word++)
        {
            if (!shapes[word].MayBeWithin(edits, shape)) continue;
            var distance = EditDistance.Between(folded, index.Lexicon.Words[word], edits);
            if (distance > 0 && distance <= edits) found.Add((word, distance));
        }
        return found;
    }
}
