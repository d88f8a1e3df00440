using System.Text.RegularExpressions;
using DiversInclusief.Tests;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>An editor puts pictures where they belong without leaving what she is doing.</summary>
public sealed class MediaJourney(Site site)
{
    private static readonly PageGetByLabelOptions Exactly = new() { Exact = true };

    private const string PasteImage = """
        (area, base64) => { const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)); const data = new DataTransfer();
          data.items.add(new File([bytes], 'schermfoto.png', { type: 'image/png' }));
          area.focus(); area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }
        """;

    private const string DropFiles = """
        (place, base64) => { const data = new DataTransfer();
          base64.forEach((one, i) => data.items.add(new File([Uint8Array.from(atob(one), (c) => c.charCodeAt(0))], `gesleept ${i}.webp`, { type: 'image/webp' })));
          place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }
        """;

    [Fact]
    public async Task Uploads_in_a_field_and_in_a_text_is_asked_what_is_on_it_and_sees_both_in_the_preview()
    {
        await using var editor = await Visit.StartAsAsync(site, "redactie");
        var page = editor.Page;
        await page.GotoAsync("/beheer/inhoud/nieuw/verslag");
        await page.GetByLabel("Titel", new PageGetByLabelOptions { Exact = true }).FillAsync("Verslag met twee foto's");
        var field = page.Locator("[data-media]").First;
        await field.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "de brug.webp", MimeType = "image/webp", Buffer = Drawing("brug", 1) });
        await Assertions.Expect(field).ToContainTextAsync("‘De brug’ is geplaatst");
        var alt = field.GetByLabel("Wat is er te zien?");
        await Assertions.Expect(alt).ToBeFocusedAsync();
        await alt.FillAsync("Een brug tussen twee dorpen");

        var text = page.Locator("textarea[name*='MarkdownBodyPart']");
        await text.EvaluateAsync(PasteImage, Convert.ToBase64String(Dot));
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Zet in de tekst" }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Beschrijf wat er te zien is");
        await dialog.GetByRole(AriaRole.Textbox).FillAsync("Een stip");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Zet in de tekst" }).ClickAsync();
        await Assertions.Expect(text).ToHaveValueAsync(new Regex(@"!\[Een stip\]\(/media/schermfoto\.png\)", RegexOptions.None, TimeSpan.FromSeconds(1)));

        await page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Voorbeeld bekijken", Exact = true }).ClickAsync();
        foreach (var name in new[] { "Een brug tussen twee dorpen", "Een stip" })
            Assert.True(await page.GetByRole(AriaRole.Img, new PageGetByRoleOptions { Name = name }).EvaluateAsync<bool>("async (image) => { await image.decode(); return image.naturalWidth > 0; }"));
        editor.Quiet();
    }

    [Fact]
    public async Task Finds_a_picture_in_the_library_from_inside_the_form()
    {
        await using var editor = await Visit.StartAsAsync(site, "redactie");
        await editor.Page.GotoAsync("/beheer/inhoud/nieuw/verslag");
        var field = editor.Page.Locator("[data-media]").First;
        await field.GetByText("Kies uit de mediabibliotheek").ClickAsync();
        await field.GetByLabel("Zoek op naam of beschrijving").FillAsync("vuurtoren");
        await Assertions.Expect(field.Locator(".di-library button")).ToHaveCountAsync(1);
        await field.Locator(".di-library button").ClickAsync();

        await Assertions.Expect(field.GetByLabel("Wat is er te zien?")).ToHaveValueAsync(new Regex("vuurtoren", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(field.Locator("input[list]")).ToHaveValueAsync("tekeningen/eiland.webp");
        editor.Quiet();
    }

    [Fact]
    public async Task Drops_several_files_on_the_library_and_is_led_to_describing_them()
    {
        await using var editor = await Visit.StartAsAsync(site, "redactie");
        await editor.Page.GotoAsync("/beheer/media");
        await editor.Page.Locator("form[data-upload]").EvaluateAsync(DropFiles, new[] { Drawing("school", 2), Drawing("flat", 3) }.Select(Convert.ToBase64String).ToArray());

        await editor.Page.WaitForURLAsync("**/beheer/media/beschrijven");
        await Assertions.Expect(editor.Page.Locator("main")).ToContainTextAsync("Gesleept 0");
        await Assertions.Expect(editor.Page.Locator("main")).ToContainTextAsync("Gesleept 1");
        editor.Quiet();
    }

    [Fact]
    public async Task Moves_the_point_that_stays_in_view_with_mouse_and_keyboard()
    {
        await using var editor = await Visit.StartAsAsync(site, "redactie");
        await editor.Page.GotoAsync("/beheer/media/m-straat");
        await editor.Page.GetByText("Wat moet in beeld blijven?").ClickAsync();
        var picture = editor.Page.Locator(".di-focus__picture");
        var box = (await picture.BoundingBoxAsync())!;
        await picture.ClickAsync(new LocatorClickOptions { Position = new Position { X = box.Width * 0.8f, Y = box.Height * 0.25f } });
        await Assertions.Expect(editor.Page.GetByLabel("Van links", Exactly)).ToHaveValueAsync("80");

        await editor.Page.Locator(".di-focus__mark").PressAsync("ArrowLeft");
        await editor.Page.Locator(".di-focus__mark").PressAsync("ArrowDown");

        await Assertions.Expect(editor.Page.GetByLabel("Van links", Exactly)).ToHaveValueAsync("75");
        await Assertions.Expect(editor.Page.GetByLabel("Van boven", Exactly)).ToHaveValueAsync("30");
        editor.Quiet();
    }

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/voorbeelden", 390)]
    [InlineData("/voorbeelden/de-dorpstafel-naast-het-azc", 390)]
    [InlineData("/voorbeelden/de-dorpstafel-naast-het-azc", 1280)]
    public async Task A_page_is_as_long_before_its_pictures_come_in_as_after(string path, int width)
    {
        await using var waiting = await Visit.StartAsync(site, width: width);
        await WithoutTypeAsync(waiting.Page);
        // Asked for and never answered.
        await waiting.Page.RouteAsync("**/media/**", _ => Task.CompletedTask);
        await waiting.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await using var whole = await Visit.StartAsync(site, width: width);
        await WithoutTypeAsync(whole.Page);
        await whole.Page.GotoAsync(path);

        Assert.Equal(await LengthAsync(whole.Page), await LengthAsync(waiting.Page));
        Assert.True(await whole.Page.Locator("main img").CountAsync() > 0);
    }

    // A page is shown in the typeface of the system when ours is late, and each visit could decide otherwise.
    private static Task WithoutTypeAsync(IPage page) => page.RouteAsync("**/*.woff2", route => route.AbortAsync());

    private static Task<int> LengthAsync(IPage page) => page.EvaluateAsync<int>("document.fonts.ready.then(() => document.documentElement.scrollHeight)");

    // One byte behind the end makes other bytes of the same picture, so that it is not known already.
    private static byte[] Drawing(string name, byte mark) => [.. File.ReadAllBytes(Repository.Path("recipes", "media", name + ".webp")), mark];

    private static byte[] Dot => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
