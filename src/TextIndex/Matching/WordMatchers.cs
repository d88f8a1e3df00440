using DiversInclusief.TextIndex.Analysis;
using DiversInclusief.TextIndex.Queries;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>The ways a word of a query can be met: itself, its synonyms, its parts written apart, what it was probably meant to be.</summary>
internal sealed class WordMatchers(IndexView index, Visibility visibility, bool generous)
{
    private const float PartsApart = 0.6f;
    private const float OneEditAway = 0.7f;
    private const float WithinAWord = 0.5f;
    private const float TwoEdits = 0.45f;
    private const int MostExpansions = 256;

    private readonly NearWords _near = new(index, visibility);

    /// <summary>Typed words that nobody wrote, with what was looked for instead.</summary>
    public List<(string Typed, string Better)> Corrections { get; } = [];

    private IAnalysisChain Chain => index.Lexicon.Chain;

    /// <summary>The term and nothing else.</summary>
    public IMatcher Exact(string word) => Term(index.Lexicon.WholeTerm(word));

    public IMatcher Word(string word)
    {
        if (!generous) return Exact(word);
        var analyzed = Chain.Analyze(word);
        var ways = new List<(IMatcher, float)>();
        AddTerm(ways, analyzed.Stem);
        AddSynonyms(ways, word);
        AddParts(ways, analyzed);
        if (!AnyVisible(ways)) ways.AddRange(Longer(analyzed.Stem));
        if (!AnyVisible(ways)) AddNear(ways, word, analyzed.Folded);
        return Union(ways);
    }

    /// <summary>Adds the synonyms of several words together; each of the words takes its share of their weight.</summary>
    public IMatcher Synonymous(WordRun run, IMatcher inner)
    {
        var ways = new List<(IMatcher Matcher, float Weight)>();
        if (generous) AddSynonyms(ways, run.Text);
        var shared = ways.ConvertAll(way => (way.Matcher, way.Weight / run.Words));
        // A word that nobody wrote would count as the rarest of all, and make its synonym look like most of the question.
        return Union(shared.Count == 0 || visibility.MayKnow(inner) ? [(inner, 1), .. shared] : shared);
    }

    /// <summary>Words in a row, as they are: stop words count, compounds of two of them too.</summary>
    public IMatcher Phrase(List<string> words)
    {
        var analyzed = words.ConvertAll(Chain.Analyze);
        var phrase = new PhraseMatcher(index, visibility, analyzed.ConvertAll(word => index.Lexicon.Terms.Find(word.Stem)));
        var joined = index.Lexicon.Terms.Find(Chain.Analyze(string.Concat(analyzed.Select(word => word.Folded))).Stem);
        return joined < 0 || words.Count > 3 ? phrase : new UnionMatcher([(phrase, 1), (Term(joined), 1)]);
    }

    public IMatcher Prefix(string word)
    {
        var terms = new WordPrefixes(index, visibility).TermsOf(Chain.Analyze(word).Folded, MostExpansions);
        return Union(terms.Select(term => (Term(term), 1f)).ToList());
    }

    public IMatcher Fuzzy(string word)
    {
        var analyzed = Chain.Analyze(word);
        var ways = new List<(IMatcher, float)>();
        AddTerm(ways, analyzed.Stem);
        foreach (var (near, edits) in _near.Of(analyzed.Folded, Math.Max(1, NearWords.EditsFor(analyzed.Folded.Length)))) AddWord(ways, near, edits);
        return Union(ways);
    }

    private IMatcher Term(int term) => new TermMatcher(index, visibility, term);

    private IMatcher Union(List<(IMatcher Matcher, float Weight)> ways) => ways.Count switch
    {
        0 => Term(-1),
        1 when ways[0].Weight.Equals(1f) => ways[0].Matcher,
        _ => new UnionMatcher(ways),
    };

    private void AddTerm(List<(IMatcher, float)> ways, string stem)
    {
        var term = index.Lexicon.Terms.Find(stem);
        if (term >= 0) ways.Add((Term(term), 1));
    }

    private void AddSynonyms(List<(IMatcher, float)> ways, string words)
    {
        // A phrase weighs the sum of its words; as another way to say one word it may not weigh more than that word.
        var asked = words.Count(c => c == ' ') + 1f;
        foreach (var synonym in index.Synonyms.Of(SynonymList.Key(words)))
        {
            var other = new List<string>();
            var breaker = new WordBreaker(synonym.Words, Chain.JoinsDutch);
            while (breaker.MoveNext()) other.Add(breaker.Word.ToString());
            if (other.Count == 1) AddTerm(other[0], synonym.Weight, ways);
            else if (other.Count > 1) ways.Add((Phrase(other), synonym.Weight * asked / Math.Max(asked, other.Count(word => !Chain.IsStopWord(Folding.Fold(word))))));
        }
        foreach (var relative in WordFamilies.Of(Chain.Analyze(words).Folded)) AddTerm(relative, Synonym.Related, ways);
    }

    private void AddTerm(string word, float weight, List<(IMatcher, float)> ways)
    {
        var term = index.Lexicon.Terms.Find(Chain.Analyze(word).Stem);
        if (term >= 0) ways.Add((Term(term), weight));
    }

    private void AddParts(List<(IMatcher, float)> ways, AnalyzedWord analyzed)
    {
        if (analyzed.Parts.Count < 2) return;
        var terms = analyzed.Parts.Select(part => index.Lexicon.Terms.Find(part.Stem)).Distinct().ToList();
        if (terms.Count > 1 && !terms.Contains(-1)) ways.Add((new IntersectionMatcher(terms.ConvertAll(term => Term(term))), PartsApart));
    }

    private bool AnyVisible(List<(IMatcher Matcher, float Weight)> ways) => ways.Exists(way => visibility.MayKnow(way.Matcher));

    /// <summary>Nobody wrote the word by itself: longer words that begin or end with it, most of them compounds.</summary>
    private IEnumerable<(IMatcher, float)> Longer(string stem) =>
        new LongerWords(index, visibility).Of(stem).Select(term => (Term(term), WithinAWord));

    private void AddNear(List<(IMatcher, float)> ways, string typed, string folded)
    {
        if (!Chain.ForgivesMistakes) return;
        var near = _near.Of(folded, NearWords.EditsFor(folded.Length));
        foreach (var (word, edits) in near) AddWord(ways, word, edits);
        if (near.Count > 0) Corrections.Add((typed, index.Lexicon.Words[near[0].Word]));
        else AddDictionaryWord(ways, typed, folded);
    }

    /// <summary>A word of the language one mistake away, even if the documents only have its relatives.</summary>
    private void AddDictionaryWord(List<(IMatcher, float)> ways, string typed, string folded)
    {
        if (NearWords.EditsFor(folded.Length) == 0 || folded.Length > 40) return;
        foreach (var word in OneEdit.Of(folded).Where(Chain.KnowsWord))
        {
            var analyzed = Chain.Analyze(word);
            var others = new List<(IMatcher, float)>();
            AddTerm(others, analyzed.Stem);
            AddParts(others, analyzed);
            others.AddRange(Longer(analyzed.Stem));
            if (!AnyVisible(others)) continue;
            ways.Add((Union(others), OneEditAway));
            Corrections.Add((typed, word));
            return;
        }
    }

    private void AddWord(List<(IMatcher, float)> ways, int word, int edits) =>
        ways.Add((Term(index.Lexicon.WholeTerm(word)), edits > 1 ? TwoEdits : OneEditAway));
}
