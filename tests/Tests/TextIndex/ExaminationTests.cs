using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

/// <summary>What an editor is told about a hit is what the search did.</summary>
public sealed class ExaminationTests
{
    private static readonly SearchIndex Index = Library.Index(
        Library.Document("a", "Huisvesting van arbeidsmigranten", "De gemeente zoekt woonruimte. Arbeidsmigrantenhuisvesting is schaars.", facets: [("thema", "wonen")]),
        Library.Document("b", "Een nieuw azc", "Inwoners praten mee over het asielzoekerscentrum.", facets: [("thema", "asiel")]),
        Library.Document("c", "Taalles in de wijk", "Wie les geeft, leert zelf ook. De gemeente helpt."),
        Library.Document("d", "Geheime zwemles", "Zwemlesgeheim voor wethouders.", token: "room:dicht"),
        Library.Document("e", "Wonen en taal", "De wijk praat over wonen."));

    public static TheoryData<string> Queries { get; } =
        ["gemeente", "arbeidsmigranten huisvesting", "azc", "azc inwoners", "taalles", "taales", "\"in de wijk\"", "titel:taalles wijk", "gemeente -taalles", "wijk OR azc", "tael*", "wonen taal gemeente azc", "wijk schaars", "", "thema:wonen"];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Every_hit_is_examined_as_a_hit_in_its_place_with_its_score(string query)
    {
        var request = new SearchRequest { Query = query, Reader = ReaderTokens.Public };
        var hits = Index.Search(request).Hits;

        for (var place = 1; place <= hits.Count; place++)
        {
            var examined = Index.Examine(request, hits[place - 1].Id)!;
            Assert.True(examined.IsHit, $"{query}: {hits[place - 1].Id}");
            Assert.Equal(place, examined.Place);
            Assert.Equal(hits[place - 1].Score, examined.Score, 3);
        }
        foreach (var other in new[] { "a", "b", "c", "e" }.Except(hits.Select(hit => hit.Id), StringComparer.Ordinal))
            Assert.False(Index.Examine(request, other)!.IsHit, $"{query}: {other}");
    }

    [Fact]
    public void A_word_tells_by_which_way_and_in_which_field_it_was_found()
    {
        var azc = Examine("azc", "b").Asked.Single();
        var parts = Examine("arbeidsmigrantenhuisvesting", "a").Asked.Single();
        var typo = Examine("huisvestign", "a").Asked.Single();

        Assert.Contains(azc.Ways, way => way is { Kind: WordWayKind.Itself, Score: > 0 } && way.Fields.SequenceEqual(["title"]));
        Assert.Contains(azc.Ways, way => way is { Kind: WordWayKind.Synonym, Score: > 0 } && way.Fields.SequenceEqual(["body"]));
        Assert.Contains(parts.Ways, way => way is { Kind: WordWayKind.Parts, Score: > 0 });
        Assert.Contains(typo.Ways, way => way is { Kind: WordWayKind.Spelling, Score: > 0 });
    }

    [Fact]
    public void What_is_no_hit_says_which_word_is_missing()
    {
        var examined = Examine("azc gemeente", "b");

        Assert.Equal(["gemeente"], examined.Asked.Where(word => !word.Occurs).Select(word => word.Text));
    }

    [Fact]
    public void What_is_excluded_or_filtered_away_says_so()
    {
        var excluded = Examine("gemeente -taalles", "c");
        var filtered = Index.Examine(new SearchRequest { Query = "gemeente", Reader = ReaderTokens.Public, Choices = new Dictionary<string, IReadOnlyList<string>> { ["thema"] = ["asiel"], ["nergens"] = ["x"] } }, "a")!;

        Assert.Contains(excluded.Asked, word => word is { IsExcluded: true, Occurs: true, Text: "taalles" });
        Assert.False(excluded.IsHit);
        Assert.Equal(["thema", ""], filtered.FilteredBy);
        Assert.False(filtered.IsHit);
    }

    [Fact]
    public void Nothing_is_told_of_what_the_reader_may_not_read()
    {
        Assert.Null(Index.Examine(new SearchRequest { Query = "zwemles", Reader = ReaderTokens.Public }, "d"));
        Assert.Null(Index.Examine(new SearchRequest { Query = "zwemles", Reader = ReaderTokens.Public }, "bestaat-niet"));
        Assert.NotNull(Index.Examine(new SearchRequest { Query = "zwemles", Reader = new ReaderTokens(["room:dicht"]) }, "d"));

        // Nor by the words that a start, a longer word or a typing mistake leads to.
        foreach (var query in new[] { "zwem*", "zwemlesgehei", "zwemlesgehein", "geheim" })
            Assert.DoesNotContain(Examine(query, "a").Asked.SelectMany(word => word.Ways), way => way.Kind is WordWayKind.LongerWord or WordWayKind.Spelling);
    }

    [Theory]
    [InlineData("\0\uD800\u202E")]
    [InlineData("((((\"\"\"\" -- :: [TO] ~~ **")]
    [InlineData("👩‍👩‍👧 OR -👩")]
    public void Odd_queries_are_examined_too(string query) => Assert.NotNull(Index.Examine(new SearchRequest { Query = query, Reader = ReaderTokens.Public }, "a"));

    private static Examination Examine(string query, string document) => Index.Examine(new SearchRequest { Query = query, Reader = ReaderTokens.Public }, document)!;
}
