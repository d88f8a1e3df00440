using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>Script improves; nothing needs it.</summary>
public sealed class WithoutScriptTests(Site site)
{
    [Fact]
    public async Task Searching_and_filtering_work_and_the_address_holds_the_search()
    {
        await using var visit = await Visit.StartAsync(site, script: false);
        await visit.Page.GotoAsync("/zoeken");
        await visit.Page.Locator("main").GetByRole(AriaRole.Searchbox).FillAsync("huisvesting");
        await visit.Page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Zoeken" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Arbeidsmigrantenhuisvesting");
        Assert.Contains("/zoeken?q=huisvesting", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Soort" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Filters toepassen" }).ClickAsync();
        Assert.Matches(@"/zoeken\?q=huisvesting.*&soort=", visit.Page.Url);
        visit.Quiet();
    }

    [Fact]
    public async Task A_member_signs_in_asks_a_question_and_signs_out()
    {
        await using var visit = await Visit.StartAsAsync(site, "ambtenaar", script: false);
        await visit.Page.GotoAsync("/forum/algemeen/nieuw");
        await visit.Page.GetByLabel("Je vraag of onderwerp in één zin").FillAsync("Wie werkt zonder script?");
        await visit.Page.GetByLabel("Toelichting", new PageGetByLabelOptions { Exact = true }).FillAsync("Mijn laptop laat het niet toe.");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Wie werkt zonder script?");
        await visit.Page.GotoAsync("/uitloggen");
        await visit.Page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Uitloggen" }).ClickAsync();
        await visit.Page.GotoAsync("/account");
        Assert.Contains("/inloggen", visit.Page.Url, StringComparison.Ordinal);
        visit.Quiet();
    }
}
