using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Reading;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>More like this: the words that set a text apart become a query for any of them.</summary>
internal sealed class LikeThis(IndexView index, ReaderTokens reader)
{
    private const int MostTerms = 20;
    private const int MostWords = 5_000;

    /// <summary>What a title that says all of it multiplies a score by, beside one. Documents that say it in their text often are many; the one with that title is the one that was meant.</summary>
    private const double WholeTitle = 6;

    /// <summary>Titles looked at for that.</summary>
    private const int MostTitles = 200;

    /// <summary>Below this share of the text's own words a document is not alike.</summary>
    private const float LowestCoverage = 0.15f;

    private readonly Visibility _visibility = new(index, reader);

    public IReadOnlyList<Hit> Document(string id, int take)
    {
        var (segment, document) = index.Find(id);
        if (segment < 0 || !_visibility.MayRead(index.Segments[segment], document)) return [];
        return Like(WordsOf(new DocumentText(index.Lexicon, index.Segments[segment].Segment.Texts.Of(document))), id, null, take, byTitle: false);
    }

    public IReadOnlyList<Hit> Text(string text, string? kind, int take)
    {
        var weights = new Dictionary<int, float>();
        var words = new Analysis.WordBreaker(text.AsSpan(0, Math.Min(text.Length, 20_000)), index.Lexicon.Chain.JoinsDutch);
        while (words.MoveNext())
        {
            var analyzed = index.Lexicon.Chain.Analyze(words.Word.ToString());
            if (index.Lexicon.Chain.IsStopWord(analyzed.Folded)) continue;
            Add(weights, index.Lexicon.Terms.Find(analyzed.Stem), 1);
            foreach (var part in analyzed.Parts) Add(weights, index.Lexicon.Terms.Find(part.Stem), FieldWeights.Part);
        }
        return Like(weights, null, kind, take, byTitle: true);
    }

    private Dictionary<int, float> WordsOf(DocumentText text)
    {
        var weights = new Dictionary<int, float>();
        for (var field = 0; field < FieldWeights.Fields; field++)
        {
            var words = text[(TextField)field];
            for (var i = 0; i < Math.Min(words.Count, MostWords); i++) AddWord(weights, words.WordNumber(i), FieldWeights.Weight[field]);
        }
        return weights;
    }

    private void AddWord(Dictionary<int, float> weights, int word, float weight)
    {
        if (index.Lexicon.Chain.IsStopWord(index.Lexicon.Words[word])) return;
        Span<int> single = stackalloc int[1];
        var terms = index.Lexicon.TermsOfWord(word, single);
        for (var i = 0; i < terms.Length; i++) Add(weights, terms[i], i == 0 ? weight : weight * FieldWeights.Part);
    }

    private static void Add(Dictionary<int, float> weights, int term, float weight)
    {
        if (term >= 0) weights[term] = weights.GetValueOrDefault(term) + weight;
    }

    private List<Hit> Like(Dictionary<int, float> weights, string? except, string? kind, int take, bool byTitle)
    {
        var telling = weights.Select(one => (Term: one.Key, Worth: one.Value / (one.Value + 2) * _visibility.Statistics.Idf(one.Key)))
            .OrderByDescending(one => one.Worth).ThenBy(one => one.Term).Take(MostTerms).ToList();
        var clauses = telling.Select(one => new CompiledClause(new TermMatcher(index, _visibility, one.Term), false, false, new Queries.QueryClause([], false, false))).ToList();
        if (clauses.Count == 0) return [];
        var request = new SearchRequest
        {
            Query = "",
            Reader = reader,
            Mode = MatchMode.Any,
            Take = byTitle ? MostTitles : Math.Clamp(take, 0, 100) + 1,
            Choices = kind is null ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { [FacetFields.Kind] = [kind] },
        };
        var query = new CompiledQuery(clauses, null);
        var hits = new SearchRun(index, request, default).Collect(query, false, Coverage.AtLeast(LowestCoverage, query, _visibility));
        var hitReader = new HitReader(index, _visibility, query.Terms, false);
        var best = byTitle ? ByTitle(hits.Best(), telling.ToDictionary(one => one.Term, one => one.Worth)) : hits.Best();
        return best.Select(hitReader.Read).Where(hit => hit.Id != except).Take(take).ToList();
    }

    private IEnumerable<TopHits.Ranked> ByTitle(IEnumerable<TopHits.Ranked> found, Dictionary<int, float> asked)
    {
        var all = asked.Values.Sum();
        return found.Select(hit => (Hit: hit, Share: TermsOfTitle(hit).Sum(term => asked.GetValueOrDefault(term)) / all))
            .OrderByDescending(one => one.Hit.Key * (1 + WholeTitle * one.Share * one.Share)).Select(one => one.Hit);
    }

    private Dictionary<int, float>.KeyCollection TermsOfTitle(TopHits.Ranked hit)
    {
        var terms = new Dictionary<int, float>();
        var title = DocumentText.OnlyTitle(index.Lexicon, index.Segments[hit.Segment].Segment.Texts.Of(hit.Document))[TextField.Title];
        for (var i = 0; i < title.Count; i++) AddWord(terms, title.WordNumber(i), 1);
        return terms.Keys;
    }
}
