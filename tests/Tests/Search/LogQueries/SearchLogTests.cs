using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.LogQueries;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Search.LogQueries;

public sealed class SearchLogTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    [Fact]
    public async Task A_search_is_kept_with_its_hits_in_one_spelling_and_a_later_page_is_not()
    {
        await site.Visitor().GetAsync("/zoeken?q=++Qwzxkvj%20%20XQJWZ+");
        await site.Visitor().GetAsync("/zoeken?q=qwzxkvj+xqjwz&na=20");
        await site.Visitor().GetAsync("/zoeken?q=qwzxkvj+fjpqz");

        await Eventually.HoldsAsync(async () => (await KeptAsync()).Contains(("qwzxkvj fjpqz", 0)), "the last search is kept");
        Assert.Equal([("qwzxkvj xqjwz", 0), ("qwzxkvj fjpqz", 0)], await KeptAsync());
    }

    private Task<List<(string, int)>> KeptAsync() => site.WithAsync<AppDb, List<(string, int)>>(async db =>
        (await db.Set<SearchedQuery>().Where(q => q.Query.StartsWith("qwzxkvj")).OrderBy(q => q.Id).ToListAsync(TestContext.Current.CancellationToken))
            .ConvertAll(q => (q.Query, q.Hits)));
}
