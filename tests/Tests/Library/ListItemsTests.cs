using System.Net;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Library;

/// <summary>The shelves of the library.</summary>
public abstract class ListItemsTests(Site site)
{
    [Theory]
    [InlineData("/bibliotheek", "Bibliotheek")]
    [InlineData("/voorbeelden", "Voorbeelden")]
    [InlineData("/handelingsperspectieven", "Handelingsperspectieven")]
    [InlineData("/publicaties", "Publicaties")]
    [InlineData("/verslagen", "Verslagen")]
    [InlineData("/columns", "Columns")]
    [InlineData("/persberichten", "Persberichten")]
    public async Task Every_shelf_has_a_page(string path, string heading)
    {
        var page = await site.Visitor().GetAsync(path);

        Assert.Equal(heading, page.Heading);
        Assert.NotEmpty(page.Texts(".di-card__link"));
    }

    [Fact]
    public async Task A_theme_also_lists_what_carries_a_theme_below_it()
    {
        await site.PublishedAsync(Items.Publication("Gaat over inburgering"));

        var page = await site.Visitor().GetAsync("/publicaties?thema=thema-taal");

        Assert.Contains("Gaat over inburgering", page.Texts(".di-card__link"));
        Assert.DoesNotContain("Gaat over inburgering", (await site.Visitor().GetAsync("/publicaties?thema=thema-werk")).Texts(".di-card__link"));
    }

    [Fact]
    public async Task Paging_forward_shows_everything_once()
    {
        var (seen, next) = (new List<string>(), "/bibliotheek");
        while (next is not null)
        {
            var page = await site.Visitor().GetAsync(next);
            seen.AddRange(page.Document.QuerySelectorAll(".di-card__link").Select(link => link.GetAttribute("href")!));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.True(seen.Count > 30);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.DoesNotContain(seen, href => href.Contains("tolk-aan-de-balie", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?thema=bestaat-niet")]
    [InlineData("?thema=%00")]
    [InlineData("?thema=%27%20or%201=1--&type=%3Cscript%3E")]
    public async Task Filters_that_find_nothing_say_so_and_offer_a_way_back(string query)
    {
        var page = await site.Visitor().GetAsync("/voorbeelden" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Niets gevonden", page.Text, StringComparison.Ordinal);
        Assert.Equal("/voorbeelden", page.One("main form a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("?na=x")]
    [InlineData("?na=-")]
    [InlineData("?na=1-%00")]
    [InlineData("?na=99999999999999999999-a")]
    public async Task A_broken_place_in_the_list_starts_at_the_beginning(string query)
    {
        Assert.NotEmpty((await site.Visitor().GetAsync("/voorbeelden" + query)).Texts(".di-card__link"));
    }
}

public sealed class ListItemsOnSqlite(SqliteSite site) : ListItemsTests(site), IClassFixture<SqliteSite>;

public sealed class ListItemsOnPostgres(PostgresSite site) : ListItemsTests(site), IClassFixture<PostgresSite>;
