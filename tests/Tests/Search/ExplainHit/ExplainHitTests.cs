using System.Net;

namespace DiversInclusief.Tests.Search.ExplainHit;

public sealed class ExplainHitTests(ShelfOnSqlite site) : IClassFixture<ShelfOnSqlite>
{
    private const string Address = "/beheer/zoeken/waarom";

    [Fact]
    public async Task An_editor_asks_from_the_results_why_a_hit_stands_there()
    {
        site.Shelf.Put("molen", "Windmolens bij azc", facets: [("thema", "thema-plank")]);
        await site.FindableAsync("windmolens", "public", "molen");
        var editor = await site.SignInAsync("redactie");

        var results = await editor.GetAsync("/zoeken?q=windmolens+asielzoekerscentrum&thema=thema-plank");
        var why = await editor.GetAsync(results.One(".di-why a").GetAttribute("href")!);

        Assert.Contains("‘Windmolens bij azc’ staat op plaats 1", why.Texts("h2"));
        Assert.Contains(why.Texts("table tr"), row => row.StartsWith("windmolens", StringComparison.Ordinal) && row.Contains("het woord zelf, in elke vorm titel", StringComparison.Ordinal));
        Assert.Contains(why.Texts("table tr"), row => row.Contains("azc synoniem of afkorting titel", StringComparison.Ordinal));
        Assert.Contains(why.Texts("table tr"), row => row.StartsWith("Score", StringComparison.Ordinal));
        Assert.Empty((await site.Visitor().GetAsync("/zoeken?q=windmolen")).Texts(".di-why"));
        Assert.Empty((await (await site.SignInAsync("noor")).GetAsync("/zoeken?q=windmolen")).Texts(".di-why"));
    }

    [Fact]
    public async Task What_is_missed_can_be_found_by_its_title_and_says_what_keeps_it_out()
    {
        site.Shelf.Put("sluis", "Sluisdeuren", facets: [("thema", "thema-plank"), ("provincie", "Zeeland")]);
        await site.FindableAsync("sluisdeuren", "public", "sluis");
        var editor = await site.SignInAsync("redactie");

        var choose = await editor.SubmitAsync(await editor.GetAsync(Address), "form[action='/beheer/zoeken/waarom']", ("q", "sluisdeuren \"volle zonsverduistering\""), ("titel", "sluisdeuren"));
        var why = await editor.GetAsync(choose.One("#bedoeld ~ ul a").GetAttribute("href")!);
        var excluded = await editor.GetAsync(Address + "?q=-sluisdeuren&stuk=shelf:sluis");
        var filtered = await editor.GetAsync(Address + "?q=sluisdeuren&provincie=Utrecht&stuk=shelf:sluis");

        Assert.Contains("‘\"volle zonsverduistering\"’ staat er niet in, en dat moet.", why.Text, StringComparison.Ordinal);
        Assert.Contains("‘Sluisdeuren’ staat niet in de resultaten", excluded.Text, StringComparison.Ordinal);
        Assert.Contains("Je zoekt zonder ‘sluisdeuren’, en dat woord staat erin.", excluded.Text, StringComparison.Ordinal);
        Assert.Contains("Het filter ‘Provincie’ houdt dit stuk tegen.", filtered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signals_are_named_one_by_one()
    {
        var editor = await site.SignInAsync("redactie");
        var title = (await editor.GetAsync("/zoeken?q=&status=beantwoord")).Texts(".di-result h3")[0];
        var results = await editor.GetAsync($"/zoeken?q={Uri.EscapeDataString(title)}&status=beantwoord");

        var why = await editor.GetAsync(results.One(".di-why a").GetAttribute("href")!);

        Assert.Contains(why.Texts("table tr"), row => row == "Heeft een antwoord dat hielp+ 15%");
    }

    [Fact]
    public async Task What_an_editor_may_not_read_is_not_there()
    {
        site.Shelf.Put("gesloten", "Stuwgeheim", "room:dicht");
        await site.FindableAsync("stuwgeheim", "room:dicht", "gesloten");
        var editor = await site.SignInAsync("redactie");

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(Address + "?q=stuwgeheim&stuk=shelf:gesloten")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(Address + "?q=stuwgeheim&stuk=shelf:bestaat-niet")).Status);
        Assert.DoesNotContain("Stuwgeheim", (await editor.GetAsync(Address + "?q=stuwgeheim&titel=stuwgeheim")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync(Address)).Status);
    }

    [Theory]
    [InlineData("q=%00%ED%A0%80%E2%80%AE&titel=%00&stuk=")]
    [InlineData("q=%22%22%22((((&titel=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9")]
    [InlineData("q=(a%2B)%2B%24&thema=%00&titel=-")]
    public async Task Odd_addresses_give_a_sensible_page(string query) => Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("redactie")).GetAsync($"{Address}?{query}")).Status);

    [Fact]
    public async Task Ten_thousand_quotes_are_explained_too()
    {
        var editor = await site.SignInAsync("redactie");

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"{Address}?q={new string('"', 10_000)}&titel={new string('x', 10_000)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"{Address}?q=a&stuk={new string('%', 1)}00{new string('x', 10_000)}")).Status);
    }
}
