using System.Net;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.LogQueries;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Search.NoteChoice;

public sealed class NoteChoiceTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    [Fact]
    public async Task What_was_opened_counts_with_its_place()
    {
        var visitor = site.Visitor();
        await visitor.GetAsync("/zoeken?q=tzpq+opent");
        await visitor.GetAsync("/zoeken?q=tzpq+opent");

        Assert.Equal(HttpStatusCode.NoContent, await SendAsync("q=Tzpq++Opent&plaats=3"));
        Assert.Equal(HttpStatusCode.NoContent, await SendAsync("q=tzpq+opent&plaats=4"));

        await Eventually.HoldsAsync(async () => await KeptAsync("tzpq opent") == "2 searches, 2 choices, places 7", "both choices are counted");
    }

    [Fact]
    public async Task There_are_no_more_choices_than_searches_and_none_without_a_search()
    {
        await site.Visitor().GetAsync("/zoeken?q=tzpq+eenmaal");
        await SendAsync("q=tzpq+eenmaal&plaats=1");
        await SendAsync("q=tzpq+eenmaal&plaats=9");
        await SendAsync("q=tzpq+nooit+gezocht&plaats=1");
        await SendAsync("q=tzpq+sluitstuk&nieuw=true");

        await Eventually.HoldsAsync(async () => await KeptAsync("tzpq sluitstuk") is not null, "everything before it is counted");
        Assert.Equal("1 searches, 1 choices, places 1", await KeptAsync("tzpq eenmaal"));
        Assert.Null(await KeptAsync("tzpq nooit gezocht"));
    }

    [Fact]
    public async Task A_search_that_came_to_rest_while_typing_counts_with_what_this_reader_finds()
    {
        site.Shelf.Put("rust", "Tzpqrust", "members");
        await site.FindableAsync("tzpqrust", "members", "rust");

        await SendAsync("q=tzpqrust&nieuw=true&plaats=1");

        await Eventually.HoldsAsync(async () => await KeptAsync("tzpqrust") == "1 searches, 1 choices, places 1", "it is counted");
        Assert.Equal(0, await site.WithAsync<AppDb, int>(db => db.Set<SearchedQuery>().Where(q => q.Query == "tzpqrust").Select(q => q.Hits).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("cross-site", "q=tzpq+vreemd&nieuw=true")]
    [InlineData("", "q=tzpq+vreemd&nieuw=true")]
    [InlineData("same-origin", "q=tzpq+vreemd&plaats=0")]
    [InlineData("same-origin", "q=tzpq+vreemd&plaats=-1")]
    [InlineData("same-origin", "q=tzpq+vreemd&plaats=99999999999999999999")]
    [InlineData("same-origin", "q=tzpq+vreemd&plaats=een&nieuw=misschien")]
    public async Task A_report_from_elsewhere_or_without_sense_is_refused(string from, string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(body, from));
        await SendAsync("q=tzpq+daarna&nieuw=true");

        await Eventually.HoldsAsync(async () => await KeptAsync("tzpq daarna") is not null, "everything before it is counted");
        Assert.Null(await KeptAsync("tzpq vreemd"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=%00&plaats=1")]
    [InlineData("q=%ED%A0%80&nieuw=true")]
    [InlineData("q=%E2%80%AE%E2%81%A6&nieuw=true&plaats=1")]
    public async Task Odd_reports_break_nothing(string body) => Assert.InRange((int)await SendAsync(body), 200, 499);

    [Fact]
    public async Task A_megabyte_of_quotes_breaks_nothing() =>
        Assert.InRange((int)await SendAsync("nieuw=true&q=" + new string('"', 1_000_000)), 200, 499);

    [Fact]
    public async Task The_address_shows_nothing_to_who_opens_it() =>
        Assert.InRange((int)(await site.Visitor().GetAsync("/zoeken/gekozen")).Status, 400, 499);

    private async Task<HttpStatusCode> SendAsync(string body, string from = "same-origin")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/zoeken/gekozen") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded") };
        if (from.Length > 0)
            request.Headers.Add("Sec-Fetch-Site", from);
        using var answer = await site.Visitor().Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private Task<string?> KeptAsync(string query) => site.WithAsync<AppDb, string?>(async db =>
        await db.Set<SearchedQuery>().Where(q => q.Query == query).Select(q => new { q.Times, q.Clicks, q.Ranks }).FirstOrDefaultAsync(TestContext.Current.CancellationToken) is { } kept
            ? $"{kept.Times} searches, {kept.Clicks} choices, places {kept.Ranks}" : null);
}
