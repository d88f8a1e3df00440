using System.Net;
using DiversInclusief.Search.LogQueries;

namespace DiversInclusief.Tests.Search.ShowLog;

public abstract class ShowLogTests(SiteWithShelf site)
{
    private const string Address = "/beheer/zoeken/log";

    [Fact]
    public async Task Each_list_shows_its_own_searches_of_its_own_period()
    {
        var today = DateOnly.FromDateTime(TestClock.Start.UtcDateTime);
        await StoreAsync(
            [new(today, "lx veel", 5, null), new(today.AddDays(-3), "lx veel", 8, null), new(today, "lx niets", 0, null), new(today.AddDays(-20), "lx vorige maand", 0, null)],
            [new(today, "lx veel", null, 2), new(today.AddDays(-3), "lx veel", null, 5)]);
        await StoreAsync([new(today, "lx genegeerd", 4, null)], []);
        var editor = await site.SignInAsync("redactie");

        Assert.Equal(["2", "8", "2", "3,5"], CellsOf(await AllAsync(editor, "lijst=vaak&dagen=7"), "lx veel"));
        Assert.Equal(["lx niets"], await QueriesAsync(editor, "lijst=zonder-resultaat&dagen=7"));
        Assert.Equal(["lx niets", "lx vorige maand"], await QueriesAsync(editor, "lijst=zonder-resultaat&dagen=30"));
        Assert.Equal(["lx genegeerd"], await QueriesAsync(editor, "lijst=niets-gekozen&dagen=7"));
    }

    [Fact]
    public async Task A_long_list_goes_on_without_missing_or_repeating_a_search()
    {
        var today = DateOnly.FromDateTime(TestClock.Start.UtcDateTime);
        await StoreAsync([.. Enumerable.Range(0, 70).SelectMany(i => Enumerable.Repeat(new Noted(today, $"ly {i:00} é", 1, null), 1 + i % 3))], []);
        var editor = await site.SignInAsync("redactie");

        var all = (await QueriesAsync(editor, "lijst=vaak&dagen=7", "ly ")).ToList();

        Assert.Equal(70, all.Count);
        Assert.Equal(70, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_search_without_result_leads_to_a_synonym_and_to_writing_in_one_click()
    {
        var today = DateOnly.FromDateTime(TestClock.Start.UtcDateTime);
        await StoreAsync([.. Enumerable.Repeat(new Noted(today, "lz&# + \"niets\"", 0, null), 50)], []);
        var editor = await site.SignInAsync("redactie");

        var page = await editor.GetAsync(Address + "?lijst=zonder-resultaat&dagen=7");
        var links = page.Document.QuerySelectorAll("tbody tr").First(r => r.QuerySelector("th")!.TextContent == "lz&# + \"niets\"").QuerySelectorAll(".di-remedies a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal("lz&# + \"niets\"", (await editor.GetAsync(links[0])).One("[name='Form.Word']").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(links[1])).Status);
        Assert.EndsWith("/inspirerend-voorbeeld", links[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_download_holds_the_same_and_runs_nothing_in_a_spreadsheet()
    {
        var today = DateOnly.FromDateTime(TestClock.Start.UtcDateTime);
        await StoreAsync([new(today, "=lw(\"http://kwaad.example\")", 3, null), new(today, "lw; puntkomma", 1, null)], [new(today, "lw; puntkomma", null, 2)]);
        var editor = await site.SignInAsync("redactie");

        using var answer = await editor.Http.GetAsync(Address + ".csv?lijst=vaak&dagen=30", TestContext.Current.CancellationToken);
        var csv = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("zoekvragen-vaak-30-dagen.csv", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"'=lw(\"\"http://kwaad.example\"\")\";1;3;0;\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("\"lw; puntkomma\";1;1;1;2,0\r\n", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("1096")]
    [InlineData("veel")]
    [InlineData("99999999999")]
    public async Task A_retention_that_makes_no_sense_is_refused_and_stays_in_its_field(string typed)
    {
        var editor = await site.SignInAsync("redactie");

        var refused = await editor.SubmitAsync(await editor.GetAsync(Address), ("KeepDays", typed));

        Assert.Contains("Vul een getal in van 7 tot 1.095.", refused.ErrorOf("KeepDays"), StringComparison.Ordinal);
        Assert.Equal(typed, refused.One("[name=KeepDays]").GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("lijst=onzin&dagen=-1&na=geen+getal")]
    [InlineData("dagen=99999999999&na=%00+%00")]
    [InlineData("na=99999999999999+x&lijst=%ED%A0%80")]
    [InlineData("na=3+%E2%80%AE%F0%9F%91%A9")]
    public async Task Odd_addresses_give_a_sensible_page(string query)
    {
        var editor = await site.SignInAsync("redactie");

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"{Address}?{query}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"{Address}.csv?{query}")).Status);
    }

    [Fact]
    public async Task Only_who_manages_search_sees_it()
    {
        foreach (var path in new[] { Address, Address + ".csv" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("noor")).GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync(path)).Status);
            Assert.Contains("/inloggen", (await site.Visitor().GetAsync(path)).Path, StringComparison.Ordinal);
        }
    }

    private Task StoreAsync(IReadOnlyList<Noted> searches, IReadOnlyList<Noted> choices) =>
        site.WithAsync<StoreNoted>(store => store.RunAsync([.. searches, .. choices], TestContext.Current.CancellationToken));

    private static async Task<IEnumerable<string>> QueriesAsync(Client editor, string query, string start = "lx ") =>
        (await AllAsync(editor, query)).SelectMany(page => page.Texts("tbody th")).Where(text => text.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static async Task<List<Page>> AllAsync(Client editor, string query)
    {
        List<Page> pages = [await editor.GetAsync($"{Address}?{query}")];
        while (pages[^1].Document.QuerySelector(".di-pagination a[rel=next]") is { } next)
            pages.Add(await editor.GetAsync(next.GetAttribute("href")!));
        return pages;
    }

    private static IEnumerable<string> CellsOf(List<Page> pages, string query) =>
        pages.SelectMany(page => page.Document.QuerySelectorAll("tbody tr")).Single(row => row.QuerySelector("th")!.TextContent == query).QuerySelectorAll("td").Select(cell => cell.TextContent);
}

public sealed class ShowLogOnSqlite(ShelfOnSqlite site) : ShowLogTests(site), IClassFixture<ShelfOnSqlite>;

public sealed class ShowLogOnPostgres(ShelfOnPostgres site) : ShowLogTests(site), IClassFixture<ShelfOnPostgres>;
