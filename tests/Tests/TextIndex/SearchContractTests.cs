using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

public sealed class SearchContractTests
{
    [Fact]
    public void A_document_is_found_by_its_words()
    {
        var index = Library.Index(Library.Document("a", "Wijkaanpak in Utrecht"), Library.Document("b", "Taalles voor nieuwkomers"));

        Assert.Equal(["a"], index.Search("utrecht").Ids());
    }

    [Fact]
    public void A_document_without_a_token_of_the_reader_does_not_exist()
    {
        var index = Library.Index(Library.Document("a", "Besloten overleg", token: "room:1"));

        Assert.Empty(index.Search("besloten").Hits);
        Assert.Equal(0, index.Search("besloten").Total);
        Assert.Equal(0, index.Count(ReaderTokens.Public));
        Assert.Equal(["a"], index.Search("besloten", "room:1").Ids());
    }

    [Fact]
    public void A_deleted_document_is_gone_and_an_updated_one_is_found_by_its_new_words_only()
    {
        var index = Library.Index(Library.Document("a", "Oude titel"), Library.Document("b", "Oude titel"));

        index.Apply([Change.Delete("a"), Change.Upsert(Library.Document("b", "Nieuwe titel"))]);
        index.Apply([Change.Delete("a"), Change.Upsert(Library.Document("b", "Nieuwe titel"))]);

        Assert.Empty(index.Search("oude").Hits);
        Assert.Equal(["b"], index.Search("nieuwe").Ids());
        Assert.Equal(1, index.Count(ReaderTokens.Public));
    }

    [Fact]
    public void Values_of_one_facet_are_alternatives_and_facets_narrow_each_other()
    {
        var index = Library.Index(
            Library.Document("a", "Taal", facets: [("thema", "Taal"), ("provincie", "Utrecht")]),
            Library.Document("b", "Taal", facets: [("thema", "Wonen"), ("provincie", "Utrecht")]),
            Library.Document("c", "Taal", facets: [("thema", "Taal"), ("provincie", "Zeeland")]));

        var page = index.Search(new SearchRequest
        {
            Query = "taal",
            Reader = ReaderTokens.Public,
            CountFacets = ["thema", "provincie"],
            Choices = new Dictionary<string, IReadOnlyList<string>> { ["thema"] = ["Taal"], ["provincie"] = ["Utrecht"] },
        });

        Assert.Equal(["a"], page.Ids());
        Assert.Equal([("Taal", 1, true), ("Wonen", 1, false)], page.Facets["thema"].Select(f => (f.Value, f.Count, f.Chosen)));
        Assert.Equal([("Utrecht", 1, true), ("Zeeland", 1, false)], page.Facets["provincie"].Select(f => (f.Value, f.Count, f.Chosen)));
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_overlap()
    {
        var index = Library.Index([.. Enumerable.Range(0, 25).Select(i => Library.Document($"d{i:00}", "Wonen"))]);
        var seen = new List<string>();
        for (string? next = null; ; )
        {
            var page = index.Search(new SearchRequest { Query = "wonen", Reader = ReaderTokens.Public, After = next });
            seen.AddRange(page.Ids());
            if ((next = page.Next) is null) break;
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"d{i:00}"), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Matches_are_marked_in_title_and_snippet()
    {
        var hit = Library.Index(Library.Document("a", "Een huis", "Over een huis en een tuin")).Search("huis").Hits[0];

        Assert.Contains(new MarkedText("huis", true), hit.MarkedTitle);
        Assert.Contains(new MarkedText("huis", true), hit.Snippet);
        Assert.Equal("Een huis", string.Concat(hit.MarkedTitle.Select(piece => piece.Text)));
    }
}
