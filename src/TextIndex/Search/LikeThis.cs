using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Reading;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>More like this: the words that set a text apart become a query for any of them.</summary>
internal sealed class LikeThis(IndexView index, ReaderTokens reader)
{
    private const int MostTerms = 20;
    private const int MostWords = 5_000;

    /// <summary>Below this share of the text's own words a document is not alike.</summary>
    private const float LowestCoverage = 0.15f;

    private readonly Visibility _visibility = new(index, reader);

    public IReadOnlyList<Hit> Document(string id, int take)
    {
        var (segment, document) = index.Find(id);
        if (segment < 0 || !_visibility.MayRead(index.Segments[segment], document)) return [];
        return Like(WordsOf(new DocumentText(index.Lexicon, index.Segments[segment].Segment.Texts.Of(document))), id, null, take);
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
        return Like(weights, null, kind, take);
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

    private List<Hit> Like(Dictionary<int, float> weights, string? except, string? kind, int take)
    {
        var telling = weights.Select(one => (Term: one.Key, Worth: one.Value / (one.Value + 2) * _visibility.Statistics.Idf(one.Key)))
            .OrderByDescending(one => one.Worth).ThenBy(one => one.Term).Take(MostTerms);
        var clauses = telling.Select(one => new CompiledClause(new TermMatcher(index, _visibility, one.Term), false, false, new Queries.QueryClause([], false, false))).ToList();
        if (clauses.Count == 0) return [];
        var request = new SearchRequest
        {
            Query = "",
            Reader = reader,
            Mode = MatchMode.Any,
            Take = Math.Clamp(take, 0, 100) + 1,
            Choices = kind is null ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { [FacetFields.Kind] = [kind] },
        };
        var query = new CompiledQuery(clauses, null);
        var hits = new SearchRun(index, request, default).Collect(query, false, Coverage.AtLeast(LowestCoverage, query, _visibility));
        var hitReader = new HitReader(index, _visibility, query.Terms, false);
        return hits.Best().Select(hitReader.Read).Where(hit => hit.Id != except).Take(take).ToList();
    }
}
