using System.Text;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>How someone comes to a page that has no address before they make it.</summary>
internal static class Reached
{
    public static async Task SecondVersionAsync(IPage page)
    {
        var item = page.Url.Split('?')[0].TrimEnd('/');
        await page.GetByLabel("Titel", new PageGetByLabelOptions { Exact = true }).FillAsync("Een titel die net is gewijzigd");
        await page.Locator("button[data-save]").ClickAsync();
        await page.GetByText("Opgeslagen").First.WaitForAsync();
        await page.GotoAsync(item + "/versies");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Verschillen" }).First.ClickAsync();
        await page.WaitForURLAsync("**/versies/*");
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

    private static Task SendAsync(IPage page, string name, string text) =>
        page.GetByLabel("Bestand", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(text) });
}
