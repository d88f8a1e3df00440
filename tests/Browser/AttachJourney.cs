using System.Text.RegularExpressions;
using DiversInclusief.Tests;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>Files at a post, by mouse, keyboard and on the next device.</summary>
public sealed class AttachJourney(Site site)
{
    private const string DropFiles = """
        (place, files) => { const data = new DataTransfer();
          files.forEach(({ name, type, base64 }) => data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type })));
          place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }
        """;

    [Fact]
    public async Task Files_dropped_on_the_text_are_uploaded_described_and_placed()
    {
        await using var visit = await Visit.StartAsAsync(site, "wethouder");
        var page = visit.Page;
        await StartTopicAsync(page, "Wie sleept er bestanden?");
        var text = page.Locator(".di-composer textarea");
        await text.FillAsync("Kijk eens naar ons plein");
        await text.EvaluateAsync(DropFiles, new[] { File("het plein.webp", "image/webp", Drawing("straat", 7)), File("notitie.pdf", "application/pdf", Pdf), File("pagina.jpg", "image/jpeg", "<html>"u8.ToArray()) });

        var rows = page.Locator(".di-attach__rows > li");
        await Assertions.Expect(rows).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".di-uploads--wrong")).ToContainTextAsync("Dit soort bestand kunnen we niet plaatsen");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats reactie" }).ClickAsync();
        await Assertions.Expect(page.Locator(".di-attach")).ToContainTextAsync("Beschrijf wat er te zien is op ‘Het plein’");
        foreach (var width in new[] { 390, 1280 })
            await page.CleanAsync(width);
        await page.FitsAsync(320, "");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Beschrijf wat er te zien is" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel(new Regex("^Wat is er te zien", RegexOptions.None, TimeSpan.FromSeconds(1)))).ToBeFocusedAsync();
        await page.GetByLabel(new Regex("^Wat is er te zien", RegexOptions.None, TimeSpan.FromSeconds(1))).FillAsync("Een plein met een fontein");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats reactie" }).ClickAsync();

        foreach (var width in new[] { 1280, 390 })
            await page.CleanAsync(width);
        var image = page.GetByRole(AriaRole.Img, new PageGetByRoleOptions { Name = "Een plein met een fontein" });
        Assert.True(await image.EvaluateAsync<bool>("async (image) => { await image.decode(); return image.naturalWidth > 0; }"));
        await Assertions.Expect(page.Locator(".di-post-files a")).ToContainTextAsync("Notitie");
        await page.FitsAsync(320, "");
        visit.Quiet();
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_file_is_added_and_taken_away_and_focus_never_gets_lost()
    {
        await using var visit = await Visit.StartAsAsync(site, "wethouder");
        var page = visit.Page;
        await StartTopicAsync(page, "Wie heeft er geen muis?");
        await page.Locator(".di-attach > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#Upload").SetInputFilesAsync([new FilePayload { Name = "een.pdf", MimeType = "application/pdf", Buffer = [.. Pdf, (byte)'1'] }, new FilePayload { Name = "twee.pdf", MimeType = "application/pdf", Buffer = [.. Pdf, (byte)'2'] }]);
        await Assertions.Expect(page.Locator(".di-attach__rows > li")).ToHaveCountAsync(2);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Haal weg ‘Een’" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Haal weg ‘Twee’" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#Upload")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-attach-status]")).ToHaveTextAsync("‘Twee’ is weggehaald.");
        visit.Quiet();
    }

    [Fact]
    public async Task A_draft_that_was_kept_by_itself_has_its_files_on_another_device()
    {
        await using var phone = await Visit.StartAsAsync(site, "wethouder");
        await StartTopicAsync(phone.Page, "Wie wisselt er van apparaat?");
        await phone.Page.Locator(".di-attach > summary").ClickAsync();
        await phone.Page.Locator("#Upload").SetInputFilesAsync(new FilePayload { Name = "onderweg.pdf", MimeType = "application/pdf", Buffer = [.. Pdf, (byte)'3'] });
        await Assertions.Expect(phone.Page.Locator(".di-attach__rows > li")).ToHaveCountAsync(1);
        await phone.Page.Locator(".di-composer textarea").FillAsync("Onderweg begonnen");
        await Assertions.Expect(phone.Page.Locator(".di-composer [data-kept]")).ToContainTextAsync("Concept bewaard");

        await using var desk = await Visit.StartAsAsync(site, "wethouder");
        await desk.Page.GotoAsync(phone.Page.Url);
        await Assertions.Expect(desk.Page.Locator(".di-attach__rows > li")).ToContainTextAsync("Onderweg");
        await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats reactie" }).ClickAsync();
        await Assertions.Expect(desk.Page.Locator(".di-post-files a")).ToContainTextAsync("Onderweg");
        desk.Quiet();
    }

    private static async Task StartTopicAsync(IPage page, string title)
    {
        await page.GotoAsync("/forum/algemeen/nieuw");
        await page.GetByLabel("Je vraag of onderwerp in één zin").FillAsync(title);
        await page.GetByLabel("Toelichting", new PageGetByLabelOptions { Exact = true }).FillAsync("Een toelichting van meer dan tien tekens.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats", Exact = true }).ClickAsync();
        await page.Locator("article.di-post").First.WaitForAsync();
    }

    private static object File(string name, string type, byte[] bytes) => new { name, type, base64 = Convert.ToBase64String(bytes) };

    // One byte behind the end makes other bytes of the same picture, so that it is not known already.
    private static byte[] Drawing(string name, byte mark) => [.. System.IO.File.ReadAllBytes(Repository.Path("recipes", "media", name + ".webp")), mark];

    private static byte[] Pdf => System.Text.Encoding.Latin1.GetBytes("""
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
        trailer << /Size 4 /Root 1 0 R >>
        %%EOF

        """);
}
