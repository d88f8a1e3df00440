using AngleSharp.Html.Dom;

namespace DiversInclusief.Tests.Search.ShowResults;

public sealed class OwnFiltersTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    [Fact]
    public async Task A_member_filters_by_the_types_of_the_own_municipality_in_one_click()
    {
        var member = await site.SignInAsync("els");
        var page = await member.GetAsync("/zoeken?q=gemeente");
        var link = page.One("#zoals-de-jouwe");

        var filtered = await member.GetAsync(link.GetAttribute("href")!);

        Assert.Contains("grensgemeente", link.TextContent, StringComparison.Ordinal);
        Assert.Contains("type=type-grens", filtered.Path, StringComparison.Ordinal);
        Assert.Null(filtered.Document.QuerySelector("#zoals-de-jouwe"));
        Assert.Contains(filtered.Texts(".di-chip"), chip => chip.StartsWith("Grensgemeente", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_no_municipality_is_offered_none()
    {
        Assert.Null((await site.Visitor().GetAsync("/zoeken?q=gemeente")).Document.QuerySelector("#zoals-de-jouwe"));
        Assert.Null((await (await site.SignInAsync("redactie")).GetAsync("/zoeken?q=gemeente")).Document.QuerySelector("#zoals-de-jouwe"));
    }

    [Fact]
    public async Task What_is_like_the_own_municipality_stands_a_little_higher()
    {
        site.Shelf.Put("ver", "Veerpontje", facets: [("type", "type-student")]);
        site.Shelf.Put("dichtbij", "Veerpontje nabij", facets: [("type", "type-grens")]);
        await site.FindableAsync("veerpontje", "public", "ver", "dichtbij");

        Assert.Equal("Veerpontje", (await site.Visitor().GetAsync("/zoeken?q=veerpontje")).Texts(".di-result h3")[0]);
        Assert.Equal("Veerpontje nabij", (await (await site.SignInAsync("els")).GetAsync("/zoeken?q=veerpontje")).Texts(".di-result h3")[0]);
    }

    [Fact]
    public async Task Questions_can_be_filtered_by_whether_they_were_answered()
    {
        var member = await site.SignInAsync("wethouder");

        var answered = await member.GetAsync("/zoeken?status=beantwoord");
        var open = await member.GetAsync("/zoeken?status=open");

        Assert.True(((IHtmlInputElement)answered.One("input[name=status][value=beantwoord]")).IsChecked);
        Assert.All(answered.Document.QuerySelectorAll(".di-result"), hit => Assert.Contains("Beantwoord", hit.TextContent, StringComparison.Ordinal));
        Assert.All(open.Document.QuerySelectorAll(".di-result"), hit => Assert.Contains("Open", hit.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(answered.Texts(".di-result h3"));
        Assert.NotEmpty(open.Texts(".di-result h3"));
    }

    [Fact]
    public async Task The_address_to_share_is_the_whole_search_from_its_start() =>
        Assert.Equal("https://localhost/zoeken?q=taal%20%26%20werk&provincie=Utrecht", (await site.Visitor().GetAsync("/zoeken?q=taal+%26+werk&provincie=Utrecht&na=20")).One("#deel-adres").GetAttribute("value"));
}
