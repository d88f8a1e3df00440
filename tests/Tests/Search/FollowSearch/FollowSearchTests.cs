using System.Net;
using System.Xml.Linq;

namespace DiversInclusief.Tests.Search.FollowSearch;

public sealed class FollowSearchTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_search_can_be_followed_by_a_feed_that_its_page_names()
    {
        site.Shelf.Put("vuurtoren", "Vuurtoren <b>&</b> co", facets: [("provincie", "Zeeland")]);
        site.Shelf.Put("vuurtoren2", "Vuurtoren twee", facets: [("provincie", "Utrecht")]);
        await site.FindableAsync("vuurtoren", "public", "vuurtoren", "vuurtoren2");
        var visitor = site.Visitor();

        var page = await visitor.GetAsync("/zoeken?q=vuurtoren&provincie=Zeeland&sorteer=nieuwste");
        var address = page.One("link[rel=alternate]").GetAttribute("href")!;
        var feed = await ReadAsync(visitor, address);

        Assert.Equal(address, page.One("[data-feed]").GetAttribute("href"));
        Assert.Equal("/zoeken.atom?q=vuurtoren&provincie=Zeeland", address);
        Assert.Equal(["Vuurtoren <b>&</b> co"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal("https://localhost/plank/vuurtoren", feed.Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("2026-11-23T09:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.All(new[] { "id", "title", "updated" }, name => Assert.False(string.IsNullOrEmpty(entry.Element(Atom + name)?.Value))));
        Assert.Contains("alleen wat iedereen mag lezen", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_gets_in_a_feed_what_a_visitor_gets()
    {
        site.Shelf.Put("kelder", "Kelderluik", "members");
        await site.FindableAsync("kelderluik", "members", "kelder");

        Assert.Empty((await ReadAsync(await site.SignInAsync("ambtenaar"), "/zoeken.atom?q=kelderluik")).Elements(Atom + "entry"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=%00%1F%ED%A0%80%EF%BF%BF")]
    [InlineData("q=]]%3E%3C!--&thema=%22%27%3E")]
    [InlineData("q=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%AE&na=-1")]
    [InlineData("q=(a%2B)%2B%24&sorteer=onzin&na=99999999999999")]
    public async Task Odd_addresses_give_a_feed_that_can_be_read(string query) => Assert.Equal(Atom + "feed", (await ReadAsync(site.Visitor(), "/zoeken.atom?" + query)).Name);

    private static async Task<XElement> ReadAsync(Client client, string address)
    {
        using var answer = await client.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        return XElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
