using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>An alderman asks colleagues something that civil servants may not read along with.</summary>
public sealed class AldermanJourney(Site site)
{
    [Fact]
    public async Task Asks_in_the_closed_room_is_answered_and_accepts_while_others_find_nothing()
    {
        await using var alderman = await Visit.StartAsAsync(site, "wethouder");
        var address = await AskAsync(alderman.Page);
        await using var mayor = await Visit.StartAsAsync(site, "burgemeester");
        await AnswerAsync(mayor.Page, address);

        await alderman.Page.GotoAsync(address);
        await alderman.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("(?i)antwoord") }).First.ClickAsync();
        await Assertions.Expect(alderman.Page.Locator("main")).ToContainTextAsync("Beantwoord");
        await NothingForAsync("ambtenaar", address);
        await NothingForAsync(null, address);
        alderman.Quiet();
        mayor.Quiet();
    }

    private static async Task<string> AskAsync(IPage page)
    {
        await page.GotoAsync("/forum");
        await page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Bestuurders", Exact = true }).First.ClickAsync();
        await page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Stel een vraag" }).First.ClickAsync();
        await page.GetByLabel("Je vraag of onderwerp in één zin").PressSequentiallyAsync("Bewonersavond over het azc zonder ruzie");
        // Someone asked this before: it shows while the title is typed.
        await Assertions.Expect(page.Locator("#lijkt-op")).ToContainTextAsync("Bewonersavond over het azc liep uit de hand", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await page.GetByLabel("Toelichting", new PageGetByLabelOptions { Exact = true }).FillAsync("Wie deed dit met een zwanenhalsmicrofoon?");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Bewonersavond over het azc zonder ruzie");
        return page.Url;
    }

    private static async Task AnswerAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByLabel("Jouw reactie", new PageGetByLabelOptions { Exact = true }).FillAsync("Wij, met één vraag per tafel.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Plaats( reactie)?$") }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Wij, met één vraag per tafel.");
    }

    private async Task NothingForAsync(string? member, string address)
    {
        await using var visit = await Visit.StartAsAsync(site, member);
        var answer = await visit.Page.GotoAsync(address);
        Assert.Equal(404, answer!.Status);
        await visit.Page.GotoAsync("/zoeken?q=zwanenhalsmicrofoon");
        await Assertions.Expect(visit.Page.Locator("main")).Not.ToContainTextAsync("Bewonersavond");
        await visit.Page.GotoAsync("/forum");
        await Assertions.Expect(visit.Page.Locator("main")).Not.ToContainTextAsync("Bestuurders");
        visit.Quiet();
    }
}
