namespace DiversInclusief.Tests.Search.ShowResults;

/// <summary>Nothing of what a reader may not read shows: not as a hit, a number, a filter, a suggestion or a better spelling.</summary>
public sealed class LeakTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    private const string Secret = "Geheimtaal";

    [Theory]
    [InlineData("/zoeken?q=geheimtaal")]
    [InlineData("/zoeken?q=geheimtaall")]
    [InlineData("/zoeken?q=&sorteer=nieuwste")]
    [InlineData("/zoeken/aanvullen?q=geh")]
    [InlineData("/zoeken/aanvullen?q=planken")]
    [InlineData("/")]
    public async Task A_visitor_sees_nothing_of_what_is_for_members(string path)
    {
        await PutSecretAsync();

        var page = await site.Visitor().GetAsync(path);

        Assert.DoesNotContain("Geheime", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("/plank/geheim", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim-provincie", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Plankenkoorts", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_gets_no_count_where_a_member_gets_one()
    {
        await PutSecretAsync();

        Assert.Equal("0 resultaten", (await site.Visitor().GetAsync("/zoeken?q=geheimtaal")).One("#gevonden").TextContent);
        Assert.Equal("1 resultaat", (await (await site.SignInAsync("ambtenaar")).GetAsync("/zoeken?q=geheimtaal")).One("#gevonden").TextContent);
    }

    [Fact]
    public async Task A_member_is_offered_what_is_for_members()
    {
        await PutSecretAsync();

        var options = await (await site.SignInAsync("ambtenaar")).GetAsync("/zoeken/aanvullen?q=geh");

        Assert.Contains("/plank/geheim", options.Html, StringComparison.Ordinal);
    }

    private Task PutSecretAsync()
    {
        site.Shelf.Put("geheim", "Geheime " + Secret, "members", "vraag", ("thema", "thema-plank"), ("provincie", "geheim-provincie"));
        return site.FindableAsync("geheimtaal", "members", "geheim");
    }
}
