using DiversInclusief.TextIndex.Analysis;
using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>Offers a commoner word that is one typing mistake away from a rare one.</summary>
internal sealed class BetterSpelling(IndexView index, Visibility visibility)
{
    private const int TimesCommoner = 10;
    private readonly NearWords _near = new(index, visibility);

    public string? Of(string query)
    {
        var better = new System.Text.StringBuilder();
        var words = new WordBreaker(query.AsSpan(0, Math.Min(query.Length, 400)), index.Lexicon.Chain.JoinsDutch);
        var (written, changed) = (0, false);
        while (words.MoveNext())
        {
            if (Commoner(words.Word.ToString()) is not { } commoner) continue;
            better.Append(query, written, words.Start - written).Append(commoner);
            (written, changed) = (words.End, true);
        }
        return changed ? better.Append(query, written, query.Length - written).ToString() : null;
    }

    private string? Commoner(string typed)
    {
        var folded = index.Lexicon.Chain.Analyze(typed).Folded;
        if (index.Lexicon.Chain.IsStopWord(folded)) return null;
        var own = visibility.Statistics.Frequency(index.Lexicon.Terms.Find(index.Lexicon.Chain.Analyze(typed).Stem));
        foreach (var (word, _) in _near.Of(folded, Math.Min(1, NearWords.EditsFor(folded.Length))))
            if (_near.Frequency(word) > own * TimesCommoner) return index.Lexicon.Words[word];
        return null;
    }
}
