using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.LogQueries;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Search.LogQueries;

public abstract class SearchLogTests(SiteWithShelf site)
{
    [Fact]
    public async Task Searches_are_counted_per_day_in_one_spelling_and_a_later_page_is_not()
    {
        await site.Visitor().GetAsync("/zoeken?q=++Qwzxkvj%20%20XQJWZ+");
        await site.Visitor().GetAsync("/zoeken?q=qwzxkvj+xqjwz");
        await site.Visitor().GetAsync("/zoeken?q=qwzxkvj+xqjwz&na=20");
        await site.Visitor().GetAsync("/zoeken?q=qwzxkvj+fjpqz");

        await Eventually.HoldsAsync(async () => (await KeptAsync("qwzxkvj")).Contains("qwzxkvj fjpqz 1 0 0 0"), "the last search is kept");
        Assert.Equal(["qwzxkvj fjpqz 1 0 0 0", "qwzxkvj xqjwz 2 0 0 0"], await KeptAsync("qwzxkvj"));
    }

    [Fact]
    public async Task The_most_that_anyone_found_that_day_counts()
    {
        site.Shelf.Put("ledenlijst", "Hqzwxledenlijst", "members");
        await site.FindableAsync("hqzwxledenlijst", "members", "ledenlijst");

        await (await site.SignInAsync("ambtenaar")).GetAsync("/zoeken?q=hqzwxledenlijst");
        await site.Visitor().GetAsync("/zoeken?q=hqzwxledenlijst");

        await Eventually.HoldsAsync(async () => (await KeptAsync("hqzwx")).SequenceEqual(["hqzwxledenlijst 2 1 0 0"]), "both searches are kept");
    }

    [Theory]
    [InlineData("vrzq jan@gemeente.example")]
    [InlineData("vrzq 06-12 34 56 78")]
    [InlineData("vrzq 123456782")]
    public async Task What_points_at_a_person_is_not_kept(string query)
    {
        await site.Visitor().GetAsync("/zoeken?q=" + Uri.EscapeDataString(query));
        await site.Visitor().GetAsync("/zoeken?q=vrzq+1234567+na" + query.Length);

        await Eventually.HoldsAsync(async () => (await KeptAsync("vrzq")).Any(q => q.StartsWith($"vrzq 1234567 na{query.Length}", StringComparison.Ordinal)), "the search after it is kept");
        Assert.All(await KeptAsync("vrzq"), kept => Assert.StartsWith("vrzq 1234567", kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_nodes_that_count_the_same_search_count_it_twice()
    {
        var day = new DateOnly(2026, 11, 1);
        var batch = Enumerable.Range(0, 20).Select(i => new Noted(day, $"pzwk{i % 5}", i, null)).ToList();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => site.WithAsync<StoreNoted>(store => store.RunAsync(batch, TestContext.Current.CancellationToken)))));

        Assert.Equal(["pzwk0 16 15 0 0", "pzwk1 16 16 0 0", "pzwk2 16 17 0 0", "pzwk3 16 18 0 0", "pzwk4 16 19 0 0"], await KeptAsync("pzwk"));
    }

    [Fact]
    public async Task Days_that_are_too_old_go_and_how_old_that_is_can_be_set()
    {
        var today = DateOnly.FromDateTime(TestClock.Start.UtcDateTime);
        await site.WithAsync<StoreNoted>(store => store.RunAsync(
            [new(today.AddDays(-366), "gjkz oud", 1, null), new(today.AddDays(-300), "gjkz dit jaar", 1, null), new(today.AddDays(-5), "gjkz deze week", 1, null)], TestContext.Current.CancellationToken));

        await site.WithAsync<ForgetQueries>(forget => forget.RunAsync(TestClock.Start, TestContext.Current.CancellationToken));
        Assert.Equal(["gjkz deze week 1 1 0 0", "gjkz dit jaar 1 1 0 0"], await KeptAsync("gjkz"));

        var editor = await site.SignInAsync("redactie");
        var kept = await editor.SubmitAsync(await editor.GetAsync("/beheer/zoeken/log"), ("KeepDays", "30"));
        Assert.Contains("We bewaren dit 30 dagen.", kept.Text, StringComparison.Ordinal);
        Assert.Equal(["gjkz deze week 1 1 0 0"], await KeptAsync("gjkz"));
    }

    private Task<List<string>> KeptAsync(string start) => site.WithAsync<AppDb, List<string>>(async db =>
        (await db.Set<SearchedQuery>().Where(q => q.Query.StartsWith(start)).OrderBy(q => q.Query).ToListAsync(TestContext.Current.CancellationToken))
            .ConvertAll(q => $"{q.Query} {q.Times} {q.Hits} {q.Clicks} {q.Ranks}"));
}

public sealed class SearchLogOnSqlite(ShelfOnSqlite site) : SearchLogTests(site), IClassFixture<ShelfOnSqlite>;

public sealed class SearchLogOnPostgres(ShelfOnPostgres site) : SearchLogTests(site), IClassFixture<ShelfOnPostgres>;
