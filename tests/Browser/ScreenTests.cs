using DiversInclusief.Tests;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>The pictures of the README. SCREENS=1 ./test Browser renews them.</summary>
public sealed class ScreenTests(Site site)
{
    [Theory]
    [InlineData("voorkant", "/", null, 1280)]
    [InlineData("voorbeeld", "/voorbeelden/wij-amersfoort-van-koningsdag-naar-een-gedeeld-gevoel", null, 1280)]
    [InlineData("zoeken", "/zoeken?q=huisvesting", null, 1280)]
    [InlineData("zoeken-telefoon", "/zoeken?q=huisvesting", null, 390)]
    [InlineData("gemeente", "/gemeenten/delft", null, 1280)]
    [InlineData("forum", "/forum/bestuurders/t-azc-avond", "wethouder", 1280)]
    [InlineData("bewerken", "/beheer/inhoud/vb-tolk-concept", "redactie", 1280)]
    [InlineData("versies", "/beheer/inhoud/col-woord-integratie", "redactie", 1280)]
    [InlineData("media", "/beheer/media", "redactie", 1280)]
    [InlineData("beheer-zoeken", "/beheer/zoeken", "beheer", 1280)]
    [InlineData("beheer-zoeken-telefoon", "/beheer/zoeken", "beheer", 390)]
    public async Task A_page_that_people_see_first_is_there_and_not_empty(string name, string path, string? member, int width)
    {
        await using var visit = await Visit.StartAsAsync(site, member);
        await visit.Page.SetViewportSizeAsync(width, 860);
        var answer = await visit.Page.GotoAsync(path);
        await (name == "versies" ? Reached.SecondVersionAsync(visit.Page) : Task.CompletedTask);
        var renews = Environment.GetEnvironmentVariable("SCREENS") is not null;
        // Only for pictures that are kept: on a busy machine it may take many visits, and the page is as good without.
        await (renews ? Typeface.ShowAsync(visit.Page) : Task.CompletedTask);
        var folder = renews ? Repository.Path("src", "docs", "screens") : Scratch.Folder("screens");
        var picture = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });

        Assert.Equal(200, answer!.Status);
        Assert.InRange(picture.Length, 20_000, 2_000_000);
        visit.Quiet();
    }
}
