namespace DiversInclusief.Tests.Search.ShowResults;

/// <summary>What the page says when it did not search for exactly what was typed.</summary>
public sealed class NotesTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    [Fact]
    public async Task A_typing_mistake_is_corrected_and_the_page_says_so()
    {
        site.Shelf.Put("park", "Trampolinepark");
        await site.FindableAsync("trampolinepark", "public", "park");

        var page = await site.Visitor().GetAsync("/zoeken?q=trampolinepakr");

        Assert.Equal(["Trampolinepark"], page.Texts(".di-result h3"));
        Assert.Contains("Op ‘trampolinepakr’ vonden we niets. Je ziet nu wat we vinden op trampolinepark.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rare_word_one_mistake_from_a_common_one_asks_what_was_meant()
    {
        var keys = Enumerable.Range(0, 15).Select(i => $"ton{i}").ToArray();
        foreach (var key in keys)
            site.Shelf.Put(key, "Regenton " + key);
        site.Shelf.Put("ron", "Regenron");
        await site.FindableAsync("regenron", "public", "ron");
        await site.Shelf.NoteAsync(site, keys);
        await Eventually.HoldsAsync(() => Task.FromResult(site.Found("regenton").Count() == 10), "the barrels are found");

        var page = await site.Visitor().GetAsync("/zoeken?q=regenron&soort=publicatie");

        Assert.Contains("Bedoelde je regenton?", page.Text, StringComparison.Ordinal);
        Assert.Equal("/zoeken?q=regenton&soort=publicatie", page.Document.Links.Single(link => link.TextContent == "regenton").GetAttribute("href"));
    }

    [Fact]
    public async Task Words_that_never_come_together_are_searched_one_by_one_and_the_page_says_so()
    {
        site.Shelf.Put("scherm", "Zonnescherm");
        site.Shelf.Put("kuil", "Zandkuil");
        await site.FindableAsync("zonnescherm", "public", "scherm");
        await site.FindableAsync("zandkuil", "public", "kuil");

        var page = await site.Visitor().GetAsync("/zoeken?q=zonnescherm+zandkuil");

        Assert.Equal(["Zandkuil", "Zonnescherm"], page.Texts(".di-result h3").Order(StringComparer.Ordinal));
        Assert.Contains("Niet al je woorden komen samen voor. Je ziet nu wat een deel van je woorden bevat.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_as_typed_needs_no_note()
    {
        site.Shelf.Put("dijk", "Slaperdijk");
        await site.FindableAsync("slaperdijk", "public", "dijk");

        Assert.Empty((await site.Visitor().GetAsync("/zoeken?q=slaperdijk")).Texts("#resultaten section > p:not(:has(a))"));
    }
}
