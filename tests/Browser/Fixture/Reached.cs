using System.Text;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>How someone comes to a page that has no address before they make it.</summary>
internal static class Reached
{
    // The next page is here when its address is; waiting for its load event as well can miss that event.
    private static readonly PageWaitForURLOptions Arrived = new() { WaitUntil = WaitUntilState.Commit };
    private static int _asked;

    public static async Task SecondVersionAsync(IPage page)
    {
        var item = page.Url.Split('?')[0].TrimEnd('/');
        await page.GetByLabel("Titel", new PageGetByLabelOptions { Exact = true }).FillAsync("Een titel die net is gewijzigd");
        await page.Locator("button[data-save]").ClickAsync();
        await page.GetByText("Opgeslagen").First.WaitForAsync();
        await page.GotoAsync(item + "/versies");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Verschillen" }).First.ClickAsync();
        await page.WaitForURLAsync("**/versies/*", Arrived);
    }

    public static async Task PreviewAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Maak een link" }).ClickAsync();
        await page.GotoAsync(await page.GetByLabel("Link om mee te lezen").InputValueAsync());
    }

    public static async Task TableAsync(IPage page)
    {
        await SendAsync(page, "tabel.csv", "Titel;Onbekend;Jaar;Korte samenvatting\nEen boek;x;2020;Kort gezegd\nNog een boek;y;tweeduizend;\n");
        await page.GetByLabel("Wat staat er in de rijen?").SelectOptionAsync(new SelectOptionValue { Label = "Publicatie" });
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verder" }).ClickAsync();
        await page.GetByText("Wat vult elke kolom?").WaitForAsync();
    }

    public static async Task DryRunAsync(IPage page)
    {
        await TableAsync(page);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kijk eerst wat er verandert" }).ClickAsync();
        await page.GetByText("Rij voor rij").WaitForAsync();
    }

    public static async Task RefusedSiteAsync(IPage page)
    {
        await SendAsync(page, "site.zip", "dit is geen zip");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lees deze site in" }).ClickAsync();
        await page.GetByText("geen heel zip-bestand").WaitForAsync();
    }

    public static async Task HeldPostAsync(IPage page)
    {
        await page.GetByLabel("Je vraag of onderwerp in één zin").FillAsync("Een eerste vraag van een nieuw lid");
        await page.GetByLabel("Toelichting").First.FillAsync("Een toelichting die lang genoeg is.");
        if (await page.Locator("[name=Agrees]").CountAsync() > 0)
            await page.Locator("[name=Agrees]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats", Exact = true }).ClickAsync();
        await page.GetByText("Trek dit bericht terug").First.WaitForAsync();
        await BecomeAsync(page, "moderator");
        await page.GotoAsync("/beheer/goedkeuren");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Een eerste vraag van een nieuw lid" }).First.ClickAsync();
        await page.WaitForURLAsync("**/beheer/goedkeuren/*", Arrived);
    }

    public static async Task ProposedAsync(IPage page)
    {
        await page.GetByLabel("Je vraag of onderwerp in één zin").FillAsync($"Een tekst namens een ander, nummer {Interlocked.Increment(ref _asked)}");
        await page.GetByLabel("Toelichting").First.FillAsync("Een toelichting die lang genoeg is.");
        await page.GetByText("Onder een andere naam, of namens iemand anders?").ClickAsync();
        await page.GetByLabel("Namens Karim").CheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/forum/namens", Arrived);
        await page.GetByText("Wacht op een besluit").First.WaitForAsync();
    }

    // As the one who decides sees it.
    public static async Task ProposalAsync(IPage page)
    {
        await ProposedAsync(page);
        var address = await page.Locator("main h3 a").First.GetAttributeAsync("href");
        await BecomeAsync(page, "karim");
        await page.GotoAsync(address!);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Niet plaatsen" }).WaitForAsync();
    }

    public static async Task EditProposalAsync(IPage page)
    {
        await ProposedAsync(page);
        await page.GotoAsync(await page.Locator("main h3 a").First.GetAttributeAsync("href") + "/aanpassen");
    }

    public static async Task AskUnsealAsync(IPage page)
    {
        // The same words twice are one topic; two visits must not look at each other's.
        await page.GetByLabel("Je vraag of onderwerp in één zin").FillAsync($"Een vraag zonder naam, nummer {Interlocked.Increment(ref _asked)}");
        await page.GetByLabel("Toelichting").First.FillAsync("Een toelichting die lang genoeg is.");
        await page.GetByText("Liever niet onder je eigen naam?").ClickAsync();
        await page.GetByLabel("Als ‘Een grensgemeente’").CheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats", Exact = true }).ClickAsync();
        await page.GetByText("Dat ben jij").WaitForAsync();
        var topic = page.Url;
        await BecomeAsync(page, "moderator");
        await page.GotoAsync(topic);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Vraag om de naam" }).ClickAsync();
        await page.WaitForURLAsync("**/ontzegelen/*", Arrived);
    }

    public static async Task UnsealAsync(IPage page)
    {
        await AskUnsealAsync(page);
        await page.GetByLabel("Waarom is de naam nodig?").FillAsync("Omdat er iets gevaarlijks staat.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vraag om de naam" }).ClickAsync();
        await page.WaitForURLAsync("**/verzegelde-namen/*", Arrived);
        var asked = page.Url;
        await BecomeAsync(page, "beheer");
        await page.GotoAsync(asked);
    }

    private static async Task BecomeAsync(IPage page, string member)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/inloggen");
        await page.GetByLabel("E-mailadres").FillAsync($"{member}@demo.example");
        await page.GetByLabel("Wachtwoord", new PageGetByLabelOptions { Exact = true }).FillAsync(Site.Password);
        await page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Inloggen" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/inloggen", StringComparison.Ordinal), Arrived);
    }

    private static Task SendAsync(IPage page, string name, string text) =>
        page.GetByLabel("Bestand", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(text) });
}
