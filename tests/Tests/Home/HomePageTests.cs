using System.Net;
using DiversInclusief.Tests.Search;

namespace DiversInclusief.Tests.Home;

public sealed class HomePageTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    [Fact]
    public async Task The_front_page_shows_the_newest_examples_and_asks_the_database_nothing()
    {
        site.Shelf.Put("voorbeeld", "Voorbeeldige straat", kind: "inspirerend-voorbeeld", facets: [("thema", "thema-plank")]);
        await site.FindableAsync("voorbeeldige", "public", "voorbeeld");
        await site.Visitor().GetAsync("/");

        var page = await site.Visitor().GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Voorbeeldige straat", page.Texts(".di-card h3"));
        Assert.Equal("/zoeken?thema=thema-plank", page.Document.Links.Single(l => l.TextContent.StartsWith("Plankenkoorts", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Empty(page.Commands);
    }

    [Fact]
    public async Task A_visitor_is_invited_and_a_member_is_not()
    {
        Assert.Contains("Log in om de vragen te lezen", (await site.Visitor().GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Log in om de vragen te lezen", (await (await site.SignInAsync("ambtenaar")).GetAsync("/")).Text, StringComparison.Ordinal);
    }
}
