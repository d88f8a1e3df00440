using System.Net;

namespace DiversInclusief.Tests.Search.SuggestQueries;

public sealed class SuggestQueriesTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    [Fact]
    public async Task Titles_lead_to_their_page_and_themes_to_a_filter()
    {
        site.Shelf.Put("raam", "Plankenvloer", facets: [("thema", "thema-plank")]);
        await site.FindableAsync("plankenvloer", "public", "raam");

        var options = await site.Visitor().GetAsync("/zoeken/aanvullen?q=planken");
        var addresses = options.Document.QuerySelectorAll("[role=option]").Select(o => o.GetAttribute("data-url"));

        Assert.Contains("/zoeken?thema=thema-plank", addresses);
        Assert.Contains("/plank/raam", addresses);
        Assert.Equal("Planken", options.One("[role=option] mark").TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=p")]
    [InlineData("?q=%00%00")]
    [InlineData("?q=%3Cimg%3E")]
    public async Task Too_little_or_odd_gives_no_options(string query)
    {
        var options = await site.Visitor().GetAsync("/zoeken/aanvullen" + query);

        Assert.Equal(HttpStatusCode.OK, options.Status);
        Assert.Empty(options.Texts("[role=option]"));
    }
}
