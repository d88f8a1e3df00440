using System.Net;
using AngleSharp.Html.Dom;

namespace DiversInclusief.Tests.Search.ShowResults;

public sealed class ShowResultsTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    [Fact]
    public async Task What_was_found_is_shown_with_its_words_marked()
    {
        site.Shelf.Put("brug", "Bruggenbouwers <b>&</b> co");
        await site.FindableAsync("bruggenbouwers", "public", "brug");

        var page = await site.Visitor().GetAsync("/zoeken?q=bruggenbouwers");

        Assert.Equal("Bruggenbouwers <b>&</b> co", page.One(".di-result h3 a").TextContent);
        Assert.Equal("Bruggenbouwers", page.One(".di-result h3 mark").TextContent);
        Assert.Equal("1 resultaat", page.One("#gevonden").TextContent);
        Assert.StartsWith("bruggenbouwers – Zoeken", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_stand_in_the_address_are_ticked_and_can_be_taken_away_one_by_one()
    {
        site.Shelf.Put("zaag", "Zaagblad", facets: [("thema", "thema-plank"), ("provincie", "Zeeland")]);
        site.Shelf.Put("zaag2", "Zaagblad", facets: [("thema", "thema-plank"), ("provincie", "Utrecht")]);
        site.Shelf.Put("zaag3", "Zaagblad", facets: [("provincie", "Utrecht")]);
        await site.FindableAsync("zaagblad", "public", "zaag", "zaag2", "zaag3");

        var page = await site.Visitor().GetAsync("/zoeken?q=zaagblad&thema=thema-plank&provincie=Zeeland&provincie=Utrecht");

        Assert.Equal("2 resultaten", page.One("#gevonden").TextContent);
        Assert.True(((IHtmlInputElement)page.One("input[name=thema][value=thema-plank]")).IsChecked);
        Assert.Equal(["Plankenkoorts verwijderen", "Utrecht verwijderen", "Zeeland verwijderen"], page.Texts(".di-chip").Order(StringComparer.Ordinal));
        Assert.Contains("/zoeken?q=zaagblad&provincie=Zeeland&provincie=Utrecht", page.Document.QuerySelectorAll(".di-chip").Select(a => a.GetAttribute("href")));
        Assert.Equal("/zoeken?q=zaagblad", page.One(".di-chips li:last-child a").GetAttribute("href"));
    }

    [Fact]
    public async Task The_form_carries_query_filters_and_order_together()
    {
        site.Shelf.Put("hamer", "Hamerslag", facets: [("thema", "thema-plank")]);
        await site.FindableAsync("hamerslag", "public", "hamer");
        var visitor = site.Visitor();

        var page = await visitor.GetAsync("/zoeken?q=hamerslag&thema=thema-plank");
        var sorted = await visitor.SubmitAsync(page, "#zoekform", ("sorteer", "nieuwste"));

        Assert.Equal("/zoeken?q=hamerslag&thema=thema-plank&sorteer=nieuwste", sorted.Path);
        Assert.Equal(["Hamerslag"], sorted.Texts(".di-result h3"));
    }

    [Fact]
    public async Task A_long_list_goes_on_page_by_page_and_back_to_the_start()
    {
        var keys = Enumerable.Range(0, 45).Select(i => $"rij{i}").ToArray();
        foreach (var key in keys)
            site.Shelf.Put(key, "Boekenrij " + key);
        await site.Shelf.NoteAsync(site, keys);
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=boekenrij")).One("#gevonden").TextContent == "45 resultaten", "all are found");
        var visitor = site.Visitor();
        var seen = new List<string>();

        var page = await visitor.GetAsync("/zoeken?q=boekenrij");
        Assert.Empty(page.Texts(".di-pagination a[href='/zoeken?q=boekenrij']"));
        for (; ; page = await visitor.GetAsync(page.One(".di-pagination a[rel=next]").GetAttribute("href")!))
        {
            seen.AddRange(page.Texts(".di-result h3"));
            if (page.Document.QuerySelector(".di-pagination a[rel=next]") is null)
                break;
        }

        Assert.Equal(45, seen.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(45, seen.Count);
        Assert.Single(page.Texts(".di-pagination a[href='/zoeken?q=boekenrij']"));
    }

    [Fact]
    public async Task With_the_fragment_header_only_the_results_come_back()
    {
        var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/zoeken?q=taal");
        request.Headers.Add("X-Fragment", "results");
        using var answer = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("id=\"gevonden\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Contains("X-Fragment", answer.Headers.Vary);
    }

    [Fact]
    public async Task Finding_nothing_offers_ways_on()
    {
        var page = await site.Visitor().GetAsync("/zoeken?q=qwxyzzy&thema=thema-plank");

        Assert.Contains("Niets gevonden op ‘qwxyzzy’", page.Text, StringComparison.Ordinal);
        Assert.Equal("/zoeken?q=qwxyzzy", page.Document.Links.Single(l => l.TextContent == "Zoek zonder filters").GetAttribute("href"));
        Assert.Contains(page.Document.Links, l => l.GetAttribute("href") == "/forum");
    }

    [Theory]
    [InlineData("q=%00%00taal%00")]
    [InlineData("q=%22onaf&thema=%22")]
    [InlineData("q=((((&soort=bestaat-niet&soort=ook-niet")]
    [InlineData("q=-&q=tweede")]
    [InlineData("q=%ED%A0%80%FF")]
    [InlineData("na=geen-getal&sorteer=onzin")]
    [InlineData("na=-1&q=taal")]
    [InlineData("na=99999999999999999999&q=taal")]
    [InlineData("q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("thema=&thema=&provincie=%00")]
    public async Task Odd_addresses_give_a_sensible_page(string query)
    {
        var page = await site.Visitor().GetAsync("/zoeken?" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Zoeken", page.Heading);
        Assert.DoesNotContain('\0', page.Html);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_thousand_characters_of_nonsense_give_a_sensible_page()
    {
        var nonsense = string.Concat(Enumerable.Range(0, 4_000).Select(i => "aé\"*(~^ -:ł"[i % 11]));

        var page = await site.Visitor().GetAsync("/zoeken?q=" + Uri.EscapeDataString(nonsense));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Zoeken", page.Heading);
        Assert.True(page.Title.Length < 120, page.Title);
    }

    [Theory]
    [InlineData("/zoeken?q=")]
    [InlineData("/zoeken/aanvullen?q=")]
    [InlineData("/zoeken.atom?q=")]
    public async Task Ten_thousand_quotes_turned_text_and_half_signs_give_a_sensible_answer(string path)
    {
        foreach (var typed in new[] { new string('"', 10_000), new string('(', 5_000) + "*~^", "%E2%80%AE%E2%81%A6omgekeerd", "%ED%A0%80%ED%A0%80", "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9", "(a%2B)%2B%24" + new string('a', 3_000), new string('a', 60_000) })
        {
            var page = await site.Visitor().GetAsync(path + typed);

            Assert.True(page.Status == HttpStatusCode.OK, $"{path}{typed[..10]}: {page.Status}");
            Assert.DoesNotContain('\u202E', page.Html);
        }
    }

    [Fact]
    public async Task A_search_with_a_filter_is_not_held_against_the_site()
    {
        var visitor = site.Visitor();
        await visitor.GetAsync("/zoeken?q=gkzwq+gefilterd&provincie=Utrecht");
        await visitor.GetAsync("/zoeken?q=gkzwq+zonder");

        await Eventually.HoldsAsync(async () => (await LoggedAsync()).Contains("gkzwq zonder"), "the search without a filter is logged");
        Assert.DoesNotContain("gkzwq gefilterd", await LoggedAsync());
    }

    [Fact]
    public async Task A_search_of_a_visitor_asks_the_database_nothing()
    {
        await site.Visitor().GetAsync("/zoeken?q=taal");

        Assert.Empty((await site.Visitor().GetAsync("/zoeken?q=taal")).Commands);
    }

    private Task<List<string>> LoggedAsync() => site.WithAsync<DiversInclusief.Search.ShowLog.LoggedQueries, List<string>>(logged => logged.MostAskedAsync(7, 500, TestContext.Current.CancellationToken));
}
