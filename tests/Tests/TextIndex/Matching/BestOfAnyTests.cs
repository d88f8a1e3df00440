using System.Globalization;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex.Matching;

/// <summary>Leaving out what cannot be among the best changes nothing of what is shown.</summary>
public sealed class BestOfAnyTests
{
    private static readonly DateTimeOffset Always = DateTimeOffset.MinValue.AddDays(1);
    private static readonly SearchIndex Index = Filled();

    [Theory]
    [InlineData("w0")]
    [InlineData("w1 w2")]
    [InlineData("w0 w40")]
    [InlineData("w90 w3 w0")]
    [InlineData("w5 w6 w7 w8 w60")]
    [InlineData("w1 w1 w1")]
    [InlineData("w1 onbekend")]
    [InlineData("w2 OR w3 w50")]
    [InlineData("\"w1 w0\" w9")]
    public void The_best_are_those_of_adding_up_everything(string query)
    {
        foreach (var take in new[] { 0, 1, 10, 200 })
            Assert.Equal(Answer(query, take, from: Always), Answer(query, take, from: null));
    }

    /// <summary>A period that holds every document makes the engine add up all scores.</summary>
    private static (int Total, string Facets, string Hits) Answer(string query, int take, DateTimeOffset? from)
    {
        var page = Index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = MatchMode.Any, Take = take, From = from, CountFacets = take == 10 ? ["kind"] : [] });
        return (page.Total, string.Join(' ', page.Facets.SelectMany(facet => facet.Value)), string.Join(' ', page.Hits.Select(hit => string.Create(CultureInfo.InvariantCulture, $"{hit.Id}={hit.Score:R}"))));
    }

    private static SearchIndex Filled()
    {
        var random = new Random(11);
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => "w" + (int)(120 * Math.Pow(random.NextDouble(), 3))));
        var documents = Enumerable.Range(0, 5_000).Select(i => Library.Document("d" + i, i % 3 == 0 ? Words(3) : "", Words(random.Next(1, 60)), "k" + i % 5)).ToList();
        var index = new SearchIndex(new IndexOptions { SimpleWords = true });
        index.Rebuild(documents.Take(4_000));
        index.Apply([.. documents.Skip(4_000).Select(Change.Upsert)]);
        return index;
    }
}
