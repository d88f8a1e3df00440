using DiversInclusief.TextIndex.Analysis;
using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Reading;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>Completes what is being typed: titles with its words, values of facets, words. The last word may be half a word.</summary>
internal sealed class Completer(IndexView index, SuggestRequest request)
{
    private const int LongestText = 100;
    private const int MostWordsLookedAt = 40;
    private readonly Visibility _visibility = new(index, request.Reader);

    public IReadOnlyList<Suggestion> Suggest()
    {
        var typed = Folding.Fold(request.Text.Length > LongestText ? request.Text[..LongestText] : request.Text).Trim();
        if (typed.Length < 2) return [];
        var share = Math.Clamp(request.Take, 0, 50);
        var titles = Titles(typed, share).ToList();
        var values = FacetValues(typed).Take(Math.Max(1, share / 3)).ToList();
        var words = Words(typed).Take(Math.Max(1, share / 3)).ToList();
        return values.Concat(words).Concat(titles).Take(share).ToList();
    }

    private List<Suggestion> Titles(string typed, int take)
    {
        var words = WordsOf(typed);
        var marker = new PrefixMarker(words);
        return new TitleCompletions(index, _visibility).Of(words, take).ConvertAll(place =>
        {
            var segment = index.Segments[place.Segment].Segment;
            var title = DocumentText.OnlyTitle(index.Lexicon, segment.Texts.Of(place.Document))[TextField.Title];
            return new Suggestion { Kind = SuggestionKind.Title, Text = title.ToString(), Marked = marker.Mark(title), Url = segment.Entries[place.Document].Url };
        });
    }

    private IEnumerable<Suggestion> FacetValues(string typed)
    {
        foreach (var name in request.Facets)
        {
            var facet = index.Facets.Find(name);
            if (facet < 0) continue;
            var values = index.Facets[facet].Values;
            var fitting = Enumerable.Range(0, values.Count).Where(value => StartOfWord(Folding.Fold(values[value]), typed) >= 0).ToHashSet();
            foreach (var value in Readable(facet, fitting))
                yield return new Suggestion { Kind = SuggestionKind.FacetValue, Text = values[value], Marked = Mark(values[value], typed), Facet = name };
        }
    }

    /// <summary>Those of the values that stand at a readable document; one pass, ended when all are found.</summary>
    private List<int> Readable(int facet, HashSet<int> values)
    {
        var found = new List<int>();
        foreach (var view in index.Segments)
        {
            if (!view.Segment.Facets.TryGetValue(facet, out var column)) continue;
            for (var d = 0; d < view.Segment.Count && values.Count > 0; d++)
                foreach (var value in column.Of(d))
                    if (values.Contains(value) && _visibility.MayRead(view, d) && values.Remove(value)) found.Add(value);
        }
        found.Sort();
        return found;
    }

    /// <summary>Completions of the last word, commonest first, behind the words before it.</summary>
    private IEnumerable<Suggestion> Words(string typed)
    {
        var words = WordsOf(typed);
        if (words.Count == 0 || words[^1].Length < 2) yield break;
        var before = typed[..typed.LastIndexOf(words[^1], StringComparison.Ordinal)];
        foreach (var word in new WordPrefixes(index, _visibility).Commonest(words[^1], MostWordsLookedAt).Where(_visibility.MayKnowWord))
        {
            if (index.Lexicon.Words[word].Length == words[^1].Length) continue;
            var text = before + index.Lexicon.Words[word];
            yield return new Suggestion { Kind = SuggestionKind.Word, Text = text, Marked = Mark(text, typed) };
        }
    }

    private List<string> WordsOf(string typed)
    {
        var list = new List<string>();
        var breaker = new WordBreaker(typed, index.Lexicon.Chain.JoinsDutch);
        while (breaker.MoveNext()) list.Add(breaker.Word.ToString());
        return list;
    }

    private static int StartOfWord(string text, string typed)
    {
        for (var at = text.IndexOf(typed, StringComparison.Ordinal); at >= 0; at = text.IndexOf(typed, at + 1, StringComparison.Ordinal))
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return at;
        return -1;
    }

    private static IReadOnlyList<MarkedText> Mark(string text, string typed)
    {
        var folded = Folding.Fold(text);
        var at = folded.Length == text.Length ? StartOfWord(folded, typed) : -1;
        var target = new MarkedTextBuilder();
        if (at < 0) target.Add(text, false);
        else
        {
            target.Add(text[..at], false);
            target.Add(text.Substring(at, typed.Length), true);
            target.Add(text[(at + typed.Length)..], false);
        }
        return target.Build();
    }
}
