using DiversInclusief.Tests.Relevance;
using DiversInclusief.TextIndex;
using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Bench.Relevance;

/// <summary>What each step of search is worth: everything, then one step less at a time, then searching without any of them.</summary>
internal static class AblationBench
{
    public static int Run(CommandOptions options)
    {
        var tables = new[] { ("First set", RelevanceSet.First), ("Held-out set", RelevanceSet.HeldOut) }
            .Select(set => $"{set.Item1}: {set.Item2.Documents.Count} documents, {set.Item2.Queries.Count} queries.\n\n{AblationRow.Head}\n{string.Join('\n', Rows(set.Item2))}");
        MarkedReport.Write(options["report"], "ablation", string.Join("\n\n", tables));
        return 0;
    }

    private static IEnumerable<AblationRow> Rows(RelevanceSet set)
    {
        yield return Row("everything", set, new ChainSteps());
        yield return Row("without folding", set, new ChainSteps { Folding = false });
        yield return Row("without stop words", set, new ChainSteps { StopWords = false });
        yield return Row("without stemming", set, new ChainSteps { Stem = word => word });
        yield return Row("without compounds", set, new ChainSteps { Compounds = false });
        yield return Row("without hyphens", set, new ChainSteps { Hyphens = false });
        yield return Row("without synonyms", set, new ChainSteps(), SynonymList.None);
        yield return Row("without typing mistakes", set, new ChainSteps { TypingMistakes = false });
        yield return AblationRow.Of("without field weights", set, Ranked(Index(new ChainSteps(), null, set.Documents.Select(WithoutTitle)), MatchMode.Web));
        yield return Row("stemmer: Porter as published", set, new ChainSteps { Stem = PorterDutchStemmer.Stem });
        yield return Row("stemmer: Kraaij-Pohlmann", set, new ChainSteps { Stem = KraaijPohlmannStemmer.Stem });
        yield return Row("yardstick: Porter and stop words, any word", set, new ChainSteps { Stem = PorterDutchStemmer.Stem, Compounds = false, Hyphens = false, Folding = false }, mode: MatchMode.Any);
        yield return AblationRow.Of("yardstick: plain words, any word", set, Ranked(Built(new IndexOptions { SimpleWords = true }, set.Documents), MatchMode.Any));
        yield return AblationRow.Of("yardstick: BM25 over 3–5 letters", set, new NGramRanker(set).Ranked);
    }

    private static AblationRow Row(string name, RelevanceSet set, ChainSteps steps, SynonymList? synonyms = null, MatchMode mode = MatchMode.Web) =>
        AblationRow.Of(name, set, Ranked(Index(steps, synonyms, set.Documents), mode));

    private static SearchIndex Index(ChainSteps steps, SynonymList? synonyms, IEnumerable<Document> documents) =>
        Built(new IndexOptions { Chain = frequencies => new PartialChain(steps, frequencies), Synonyms = synonyms ?? SynonymList.Default }, documents);

    private static SearchIndex Built(IndexOptions options, IEnumerable<Document> documents)
    {
        var index = new SearchIndex(options);
        index.Rebuild(documents);
        return index;
    }

    private static Func<string, List<string>> Ranked(SearchIndex index, MatchMode mode) => query =>
        index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = mode, Take = 20, Highlight = false }).Hits.Select(hit => hit.Id).ToList();

    private static Document WithoutTitle(Document document) => document with { Title = "", Body = $"{document.Title} {document.Body}" };
}
