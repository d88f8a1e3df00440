using System.Text.RegularExpressions;
using DiversInclusief.Tests;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>An editor makes a report of an event out of a Word document and finds it back everywhere.</summary>
public sealed class EditorJourney(Site site)
{
    private const string Title = "Verslag van de woonavond";

    private const string Paste = """
        (area, html) => { const data = new DataTransfer(); data.setData('text/html', html); data.setData('text/plain', 'kale tekst');
          area.focus(); area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }
        """;

    [Fact]
    public async Task Pastes_from_Word_previews_publishes_and_finds_it_on_its_page_in_lists_and_in_search()
    {
        await using var editor = await Visit.StartAsAsync(site, "redactie");
        var page = editor.Page;
        await page.GotoAsync("/beheer");
        await page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Verslag", Exact = true }).ClickAsync();
        await FillAsync(page);

        await PressAsync(page, "Voorbeeld bekijken");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("nog niet gepubliceerd");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("ruim 9.000 arbeidsmigranten");
        await HiddenAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Terug naar bewerken" }).ClickAsync();
        await PressAsync(page, "Publiceren");
        await page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Bekijk de pagina" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(Title);
        await Assertions.Expect(page.Locator("main strong").Filter(new LocatorFilterOptions { HasText = "ruim 9.000 arbeidsmigranten" })).ToBeVisibleAsync();
        await FoundAsync(new Uri(page.Url).AbsolutePath);
        editor.Quiet();
    }

    private static async Task FillAsync(IPage page)
    {
        await page.GetByLabel("Titel", new PageGetByLabelOptions { Exact = true }).FillAsync(Title);
        await page.GetByLabel("Samenvatting").FillAsync("Hoe een avond over wonen goed afliep, met een zwaluwstaart als beeld.");
        await page.GetByLabel("Datum van de bijeenkomst").FillAsync("2026-11-20");
        var text = page.Locator("textarea[name*='MarkdownBodyPart']");
        await text.EvaluateAsync(Paste, await File.ReadAllTextAsync(Repository.Path("themes", "DiversInclusief", "Assets", "test", "samples", "word.html")));
        // The part of the script that reads Word may still be on its way.
        await Assertions.Expect(text).ToHaveValueAsync(new Regex("## Aanleiding", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.DoesNotContain("mso", await text.InputValueAsync(), StringComparison.OrdinalIgnoreCase);
        await page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { NameRegex = new("^Thema") }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        var picker = page.Locator("[data-picker]");
        await picker.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("delf");
        await picker.GetByRole(AriaRole.Option, new LocatorGetByRoleOptions { Name = "Delft", Exact = true }).ClickAsync();
        await Assertions.Expect(picker.Locator(".di-picked")).ToContainTextAsync("Delft");
    }

    private static Task PressAsync(IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    private async Task HiddenAsync()
    {
        await using var visitor = await Visit.StartAsync(site);
        await visitor.Page.GotoAsync("/verslagen");
        await Assertions.Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync(Title);
    }

    private async Task FoundAsync(string address)
    {
        await using var visitor = await Visit.StartAsync(site);
        foreach (var place in new[] { "/verslagen", "/bibliotheek", "/gemeenten/delft", "/zoeken?q=zwaluwstaart" })
            await LinkedAsync(visitor.Page, place, address);
        visitor.Quiet();
    }

    // Search follows a second later.
    private static async Task LinkedAsync(IPage page, string place, string address)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            await page.GotoAsync(place);
            if (await page.Locator($"main a[href='{address}']").CountAsync() > 0)
                return;
            await page.WaitForTimeoutAsync(250);
        }
        Assert.Fail($"{place} does not link to {address}");
    }
}
