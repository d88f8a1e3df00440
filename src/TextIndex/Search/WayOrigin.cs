using DiversInclusief.TextIndex.Analysis;
using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Queries;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>Tells from what was asked where a thing that was looked for comes from.</summary>
internal sealed class WayOrigin
{
    private readonly HashSet<int> _asked = [];
    private readonly List<string> _stems = [];
    private readonly HashSet<int> _synonyms = [];
    private readonly IndexView _index;

    public WayOrigin(IndexView index, QueryClause clause)
    {
        _index = index;
        foreach (var atom in clause.Alternatives)
        {
            foreach (var word in WordsOf(atom.Text)) Ask(word);
            _synonyms.UnionWith(index.Synonyms.Of(SynonymList.Key(atom.Text)).SelectMany(synonym => WordsOf(synonym.Words)).Select(word => TermOf(Stem(word))));
        }
    }

    public WordWayKind KindOf(IMatcher matcher, float weight)
    {
        var terms = matcher.Terms.Distinct().ToList();
        return matcher switch
        {
            FilterMatcher => WordWayKind.Condition,
            PhraseMatcher or IntersectionMatcher when weight < 1 && terms.TrueForAll(_synonyms.Contains) => WordWayKind.Synonym,
            PhraseMatcher => WordWayKind.Words,
            IntersectionMatcher => weight < 1 ? WordWayKind.Parts : WordWayKind.Words,
            _ when terms.TrueForAll(_asked.Contains) => WordWayKind.Itself,
            _ when terms.TrueForAll(_synonyms.Contains) => WordWayKind.Synonym,
            _ => terms.TrueForAll(IsLonger) ? WordWayKind.LongerWord : WordWayKind.Spelling,
        };
    }

    private void Ask(string word)
    {
        var stem = Stem(word);
        _stems.Add(stem);
        _asked.Add(TermOf(stem));
    }

    private bool IsLonger(int term) => term >= 0 && _stems.Exists(stem =>
        _index.Lexicon.Terms[term].StartsWith(stem, StringComparison.Ordinal) || _index.Lexicon.Terms[term].EndsWith(stem, StringComparison.Ordinal));

    private string Stem(string word) => _index.Lexicon.Chain.Analyze(word).Stem;

    private int TermOf(string stem) => _index.Lexicon.Terms.Find(stem);

    private List<string> WordsOf(string text)
    {
        var list = new List<string>();
        var words = new WordBreaker(text, _index.Lexicon.Chain.JoinsDutch);
        while (words.MoveNext()) list.Add(words.Word.ToString());
        return list;
    }
}
