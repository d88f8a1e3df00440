using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.Relevance;

/// <summary>The figures below were measured; a change that makes search worse by more than rounding fails here.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const double Rounding = 0.005;

    private static readonly Dictionary<string, (double Ndcg, double ReciprocalRank, double Recall)> First = new(StringComparer.Ordinal)
    {
        ["inflection"] = (0.994, 1.000, 0.967),
        ["compound"] = (0.970, 1.000, 1.000),
        ["synonym"] = (0.980, 1.000, 0.969),
        ["typo"] = (0.993, 1.000, 0.958),
        ["name"] = (1.000, 1.000, 1.000),
        ["phrase"] = (1.000, 1.000, 1.000),
        ["topic"] = (0.909, 1.000, 0.800),
        ["all"] = (0.977, 1.000, 0.962),
    };

    private static readonly Dictionary<string, (double Ndcg, double ReciprocalRank, double Recall)> HeldOut = new(StringComparer.Ordinal)
    {
        ["inflection"] = (1.000, 1.000, 1.000),
        ["compound"] = (0.994, 1.000, 1.000),
        ["synonym"] = (0.893, 0.896, 0.969),
        ["typo"] = (1.000, 1.000, 1.000),
        ["name"] = (1.000, 1.000, 1.000),
        ["phrase"] = (1.000, 1.000, 1.000),
        ["topic"] = (0.846, 0.900, 0.817),
        ["all"] = (0.960, 0.968, 0.972),
    };

    [Fact]
    public void The_best_answers_stand_on_top_as_well_as_they_did() => Judge(RelevanceSet.First, First);

    [Fact]
    public void Queries_that_nobody_tuned_for_are_answered_as_well_as_they_were() => Judge(RelevanceSet.HeldOut, HeldOut);

    [Fact]
    public void Every_step_earns_its_place()
    {
        var whole = Ndcg(new IndexOptions { UseSystemWordList = false }, MatchMode.Web);
        var without = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["anything Dutch"] = Ndcg(new IndexOptions { SimpleWords = true }, MatchMode.Web),
            ["synonyms"] = Ndcg(new IndexOptions { UseSystemWordList = false, Synonyms = SynonymList.None }, MatchMode.Web),
            ["synonyms, typing mistakes, words that only begin or end so"] = Ndcg(new IndexOptions { UseSystemWordList = false }, MatchMode.Any),
            ["the same, and anything Dutch"] = Ndcg(new IndexOptions { SimpleWords = true }, MatchMode.Any),
        };
        output.WriteLine($"whole {whole:F3}");
        foreach (var (step, ndcg) in without)
        {
            output.WriteLine($"without {step}: {ndcg:F3}");
            Assert.True(whole > ndcg, step);
        }
    }

    private void Judge(RelevanceSet set, Dictionary<string, (double Ndcg, double ReciprocalRank, double Recall)> recorded)
    {
        var index = new SearchIndex(new IndexOptions { UseSystemWordList = false });
        index.Rebuild(set.Documents);
        var scores = set.Queries.Select(query => (query, ranked: Ranked(index, query.Text))).ToList();
        foreach (var (query, ranked) in scores.Where(score => score.query.Ndcg(score.ranked) < 0.8))
            output.WriteLine($"{query.Ndcg(ranked):F2} {query.Id} {query.Text} → {string.Join(' ', ranked.Take(4))}");
        var classes = scores.GroupBy(score => score.query.Class, StringComparer.Ordinal).Select(group => (group.Key, group.ToList())).Append(("all", scores));
        foreach (var (name, members) in classes)
        {
            var (ndcg, rank, recall) = (members.Average(m => m.query.Ndcg(m.ranked)), members.Average(m => m.query.ReciprocalRank(m.ranked)), members.Average(m => m.query.Recall(m.ranked)));
            output.WriteLine($"{name,-12} nDCG@10 {ndcg:F3}  MRR@10 {rank:F3}  Recall@20 {recall:F3}  ({members.Count})");
            var before = recorded[name];
            Assert.True(ndcg > before.Ndcg - Rounding && rank > before.ReciprocalRank - Rounding && recall > before.Recall - Rounding, $"{name} was {before}");
        }
    }

    private static double Ndcg(IndexOptions options, MatchMode mode) =>
        new[] { RelevanceSet.First, RelevanceSet.HeldOut }.Average(set =>
        {
            var index = new SearchIndex(options);
            index.Rebuild(set.Documents);
            return set.Queries.Average(query => query.Ndcg(Ranked(index, query.Text, mode)));
        });

    private static List<string> Ranked(SearchIndex index, string query, MatchMode mode = MatchMode.Web) =>
        index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = mode, Take = 20, Highlight = false }).Hits.Select(hit => hit.Id).ToList();
}
