using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>Two editors at one text: what they type is kept by itself, they hear of each other, and no word is lost.</summary>
public sealed class TwoEditorsJourney(Site site)
{
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 40_000 };

    [Fact]
    public async Task What_is_typed_is_kept_the_other_is_named_and_both_texts_survive()
    {
        await using var sanne = await Visit.StartAsAsync(site, "redactie");
        await using var joris = await Visit.StartAsAsync(site, "beheer");
        await StartAsync(sanne.Page);
        await joris.Page.GotoAsync(sanne.Page.Url);

        await Field(sanne.Page, "Lessen").FillAsync("Les van Sanne.");
        await Assertions.Expect(sanne.Page.Locator("[data-kept]")).ToContainTextAsync("Automatisch bewaard om", Patient);
        await Field(joris.Page, "Sprekers").FillAsync("Spreker van Joris");
        await Assertions.Expect(joris.Page.Locator("[data-colleagues]")).ToContainTextAsync("Sanne is sinds", Patient);

        await PressAsync(sanne.Page, "Opslaan als concept");
        await Assertions.Expect(sanne.Page.Locator("main")).ToContainTextAsync("Opgeslagen als concept");
        await PressAsync(joris.Page, "Opslaan als concept");
        await Assertions.Expect(joris.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Iemand anders was je voor");
        await PressAsync(joris.Page, "Bewaar deze keuze als concept");
        await Assertions.Expect(Field(joris.Page, "Lessen")).ToHaveValueAsync("Les van Sanne.");
        await Assertions.Expect(Field(joris.Page, "Sprekers")).ToHaveValueAsync("Spreker van Joris");
        await BackAsync(joris.Page);
        sanne.Quiet();
        joris.Quiet();
    }

    private static async Task StartAsync(IPage page)
    {
        await page.GotoAsync("/beheer/inhoud/nieuw/verslag");
        await page.GetByLabel("Titel", new PageGetByLabelOptions { Exact = true }).FillAsync("Twee pennen, één verslag");
        await PressAsync(page, "Opslaan als concept");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Opgeslagen als concept");
    }

    // The battery dies halfway a sentence; what was kept comes back on request.
    private static async Task BackAsync(IPage page)
    {
        page.Dialog += (sender, dialog) => { _ = dialog.AcceptAsync(); };
        await Field(page, "Lessen").FillAsync("Les van Sanne. En nog één van Joris.");
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("Automatisch bewaard om", Patient);
        await page.ReloadAsync();
        await Assertions.Expect(Field(page, "Lessen")).ToHaveValueAsync("Les van Sanne.");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Terugzetten" }).ClickAsync();
        await Assertions.Expect(Field(page, "Lessen")).ToHaveValueAsync("Les van Sanne. En nog één van Joris.");
    }

    private static ILocator Field(IPage page, string label) => page.Locator("form.di-edit").GetByLabel(label, new LocatorGetByLabelOptions { Exact = false }).First;

    private static Task PressAsync(IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).First.ClickAsync();
}
