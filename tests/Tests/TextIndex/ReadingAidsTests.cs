using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

/// <summary>Suggestions, relatives, duplicates, periods and order.</summary>
public sealed class ReadingAidsTests
{
    private static readonly SearchIndex Index = Library.Index(
        Dated("a", "Huisvesting van arbeidsmigranten", "Logies voor arbeidsmigranten in de tuinbouw.", 2021, "vraag"),
        Dated("b", "Arbeidsmigranten en hun huisvesting", "Afspraken over logies met uitzendbureaus.", 2023, "publicatie"),
        Dated("c", "Taalles in de bibliotheek", "Oefenen met vrijwilligers.", 2024, "vraag"),
        Library.Document("geheim", "Huisvesting van de geheime dienst", token: "room:1"));

    [Fact]
    public void Half_a_word_suggests_titles_values_and_words()
    {
        var suggestions = Index.Suggest(new SuggestRequest { Text = "hui", Reader = ReaderTokens.Public, Facets = ["thema"] });

        Assert.Contains(suggestions, s => s is { Kind: SuggestionKind.Title, Text: "Huisvesting van arbeidsmigranten", Url: "/a" });
        Assert.Contains(suggestions, s => s is { Kind: SuggestionKind.Word, Text: "huisvesting" });
        Assert.Contains(suggestions, s => s is { Kind: SuggestionKind.FacetValue, Text: "Huisvesting en zorg", Facet: "thema" });
        Assert.All(suggestions, s => Assert.Contains(s.Marked, piece => piece.IsMatch));
        Assert.DoesNotContain(suggestions, s => s.Text.Contains("geheim", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void One_letter_suggests_nothing() => Assert.Empty(Index.Suggest(new SuggestRequest { Text = "h", Reader = ReaderTokens.Public }));

    [Fact]
    public void The_nearest_relative_comes_first_and_the_document_itself_not_at_all() =>
        Assert.Equal(["b"], Index.Related("a", ReaderTokens.Public).Select(hit => hit.Id));

    [Fact]
    public void A_text_being_written_finds_its_duplicate_of_the_same_kind() =>
        Assert.Equal(["a"], Index.Similar("Waar vinden arbeidsmigranten huisvesting?", ReaderTokens.Public, kind: "vraag").Select(hit => hit.Id));

    [Fact]
    public void What_says_nearly_the_same_in_its_title_stands_above_what_only_says_it_in_its_text_however_new_and_however_often()
    {
        var often = string.Concat(Enumerable.Repeat("Wie heeft ervaring met een buurtvader in de wijk? ", 12));
        var index = Library.Index([
            .. Enumerable.Range(0, 8).Select(i => Dated($"tekst{i}", $"Verslag van bijeenkomst {i}", often, 2026, "vraag")),
            Dated("titel", "Ervaringen met buurtvaders gezocht", "Graag hoor ik hoe het bij jullie gaat.", 2012, "vraag"),
            .. Enumerable.Range(0, 20).Select(i => Dated($"ander{i}", $"Iets over de begroting {i}", "Wie heeft cijfers?", 2025, "vraag"))]);

        var found = index.Similar("Wie heeft er ervaring met buurtvaders?", ReaderTokens.Public).Select(hit => hit.Id).ToList();

        Assert.Equal("titel", found[0]);
        Assert.Equal(5, found.Count);
    }

    [Theory]
    [InlineData("arbeidsmigranten jaar:2021", "a")]
    [InlineData("datum:2022..2023", "b")]
    [InlineData("datum:[2024-01-01 TO 2024-12-31]", "c")]
    [InlineData("sinds:2024", "c")]
    [InlineData("thema:\"huisvesting en zorg\" -logies", "c")]
    public void Periods_and_fields_narrow(string query, string expected) => Assert.Equal([expected], Index.Search(query).Ids());

    [Fact]
    public void The_newest_comes_first_when_asked()
    {
        var page = Index.Search(new SearchRequest { Query = "arbeidsmigranten", Reader = ReaderTokens.Public, Sort = SortOrder.Date });

        Assert.Equal(["b", "a"], page.Ids());
    }

    [Fact]
    public void A_better_spelling_of_a_rare_word_is_offered()
    {
        var index = Library.Index([.. Enumerable.Range(0, 30).Select(i => Library.Document("d" + i, "Subsidie aanvragen")), Library.Document("fout", "Subsidi")]);

        Assert.Equal("subsidie", index.Search("subsidi").DidYouMean);
    }

    private static Document Dated(string id, string title, string body, int year, string kind) =>
        Library.Document(id, title, body, kind, facets: [("thema", id == "c" ? "Huisvesting en zorg" : "Werk")]) with { Date = new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero) };
}
