using System.Globalization;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex.Access;

/// <summary>What is hidden makes no word commoner for who may not read it: not in a score, not in an order.</summary>
public sealed class HiddenStatisticsTests
{
    private static readonly Document[] Open =
    [
        Library.Document("a", "Gemeente Utrecht", "Een gemeente vol plannen"),
        Library.Document("b", "Gemeente Gouda", "Het gebouw van nu"),
        Library.Document("c", "Gemeente Delft", "Het gebouw van toen"),
        Library.Document("d", "Genoeg woningen", "Plannen voor de wijk"),
    ];

    /// <summary>As long as the open ones, so that average lengths stay what they are.</summary>
    private static readonly IEnumerable<Document> Hidden = Enumerable.Range(0, 400).Select(i => Library.Document("h" + i, "Gebouw geheim", "Het gebouw van ons", token: "room:1"));

    [Theory]
    [InlineData("gebouw gemeente")]
    [InlineData("gebouw")]
    [InlineData("gebuow")]
    [InlineData("plannen wijk gebouw")]
    public void Scores_are_those_of_an_index_without_it(string query)
    {
        foreach (var mode in Enum.GetValues<MatchMode>()) Assert.Equal(Answer(Without(), query, mode), Answer(With(), query, mode));
    }

    [Fact]
    public void Suggestions_are_those_of_an_index_without_it()
    {
        Assert.Equal(["gemeente", "gebouw", "genoeg"], Completions(Without()));
        Assert.Equal(["gemeente", "gebouw", "genoeg"], Completions(With()));
    }

    private static SearchIndex Without() => Library.Index(Open);

    private static SearchIndex With()
    {
        var index = new SearchIndex();
        index.Rebuild([.. Open[..2], .. Hidden, .. Open[2..]]);
        return index;
    }

    private static List<string> Answer(SearchIndex index, string query, MatchMode mode)
    {
        var page = index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = mode });
        return [$"{page.Total} {page.CorrectedQuery} {page.DidYouMean}", .. page.Hits.Select(hit => string.Create(CultureInfo.InvariantCulture, $"{hit.Id} {hit.Score:F6}"))];
    }

    private static IEnumerable<string> Completions(SearchIndex index) =>
        index.Suggest(new SuggestRequest { Text = "ge", Reader = ReaderTokens.Public, Take = 50 }).Where(suggestion => suggestion.Kind == SuggestionKind.Word).Select(suggestion => suggestion.Text);
}
