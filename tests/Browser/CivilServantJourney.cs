using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>A civil servant looks for what others did, narrows it down and keeps the address.</summary>
public sealed class CivilServantJourney(Site site)
{
    [Fact]
    public async Task Finds_a_compound_by_its_part_narrows_it_and_comes_back_by_the_address()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/");
        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync("huisvesting");
        await visit.Page.Keyboard.PressAsync("Enter");
        var results = visit.Page.Locator("#resultaten");
        await Assertions.Expect(results).ToContainTextAsync("Arbeidsmigrantenhuisvesting bij de kassen");

        await visit.Page.Locator("#filters").GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { NameRegex = new("(?i)^(inspirerend )?voorbeeld") }).CheckAsync();
        await visit.Page.WaitForURLAsync(url => url.Contains("soort=", StringComparison.Ordinal));
        await Assertions.Expect(results).ToContainTextAsync("Arbeidsmigrantenhuisvesting bij de kassen");
        var kept = await results.GetByRole(AriaRole.Link).AllInnerTextsAsync();

        await visit.Page.GotoAsync(visit.Page.Url);
        Assert.Equal(kept, await results.GetByRole(AriaRole.Link).AllInnerTextsAsync());
        await results.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new("Arbeidsmigrantenhuisvesting bij de kassen") }).First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync("Arbeidsmigrantenhuisvesting");
        visit.Quiet();
    }
}
