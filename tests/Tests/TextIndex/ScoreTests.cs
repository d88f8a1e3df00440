using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

/// <summary>With one field and plain words a score is BM25 as Lucene's BM25Similarity defines it: k1 1.2, b 0.75.</summary>
public sealed class ScoreTests
{
    [Theory]
    [InlineData(MatchMode.All)]
    [InlineData(MatchMode.Any)]
    public void Scores_are_those_of_the_formula(MatchMode mode)
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 300).Select(_ => Enumerable.Range(0, random.Next(3, 60)).Select(_ => "w" + (int)(30 * Math.Pow(random.NextDouble(), 3))).ToArray()).ToArray();
        var index = new SearchIndex(new IndexOptions { SimpleWords = true });
        index.Rebuild(texts.Select((words, at) => Library.Document("d" + at, "", string.Join(' ', words))));

        var page = index.Search(new SearchRequest { Query = "w3 w12", Reader = ReaderTokens.Public, Mode = mode, Take = 200 });

        Assert.NotEmpty(page.Hits);
        foreach (var hit in page.Hits)
        {
            var words = texts[int.Parse(hit.Id.AsSpan(1))];
            Assert.InRange(hit.Score - Bm25(texts, words, "w3") - Bm25(texts, words, "w12"), -0.0005, 0.0005);
        }
        Assert.Equal(page.Hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Id), page.Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void An_explanation_adds_up_to_the_score()
    {
        var index = Library.Index(Library.Document("a", "Gemeente en wijk", "De gemeente werkt aan de wijk."), Library.Document("b", "Iets anders"));
        var request = new SearchRequest { Query = "gemeente wijk", Reader = ReaderTokens.Public };

        var explanation = index.Explain(request, "a")!;

        Assert.Equal(index.Search(request).Hits[0].Score, explanation.Value, 4);
        Assert.Equal(explanation.Parts[0].Value, explanation.Parts[0].Parts.Sum(part => part.Value), 4);
    }

    [Fact]
    public void A_document_without_a_title_is_not_buried_by_a_weak_title()
    {
        var index = Library.Index(
            Library.Document("strong", "", string.Concat(Enumerable.Repeat("subsidie voor sport ", 6))),
            Library.Document("weak", "Over sport en nog heel veel andere dingen in een zeer lange titel die verder nergens over gaat", "Niets."));

        Assert.Equal("strong", index.Search("sport subsidie").Hits[0].Id);
    }

    private static double Bm25(string[][] texts, string[] words, string term)
    {
        var frequency = words.Count(word => word == term);
        var documents = texts.Count(text => text.Contains(term, StringComparer.Ordinal));
        var idf = Math.Log(1 + (texts.Length - documents + 0.5) / (documents + 0.5));
        return idf * frequency / (frequency + 1.2 * (1 - 0.75 + 0.75 * words.Length / texts.Average(text => text.Length)));
    }
}
