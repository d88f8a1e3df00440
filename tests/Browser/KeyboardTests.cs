using Microsoft.Playwright;

namespace DiversInclusief.Browser;

public sealed class KeyboardTests(Site site)
{
    // Where the focus is and whether that can be seen.
    private const string Focus = """
        () => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
          return { what: `${e.tagName.toLowerCase()} ${e.textContent.trim().slice(0, 40) || e.name || ''}`, onBody: e === document.body,
            ring: parseFloat(s.outlineWidth) >= 2 && s.outlineStyle !== 'none' || s.boxShadow !== 'none',
            inView: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth }; }
        """;

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content_and_enter_goes_there()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator("a.nl-skip-link:focus");
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData("/", null, 1280)]
    [InlineData("/inloggen", null, 1280)]
    [InlineData("/inloggen", null, 390)]
    [InlineData("/zoeken?q=wonen", null, 1280)]
    [InlineData("/gemeenten", null, 390)]
    [InlineData("/forum/bestuurders/nieuw", "wethouder", 1280)]
    [InlineData("/forum/bestuurders/t-azc-avond", "wethouder", 390)]
    public async Task Everything_that_takes_the_focus_shows_it_and_tab_never_gets_stuck(string path, string? member, int width)
    {
        await using var visit = await Visit.StartAsAsync(site, member);
        await visit.Page.SetViewportSizeAsync(width, 900);
        await visit.Page.GotoAsync(path);
        var stops = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await visit.Page.EvaluateAsync<FocusStop>(Focus);
            if (focus.OnBody)
                break;
            Assert.True(focus.Ring, $"{path} shows no focus on: {focus.What}");
            Assert.True(focus.InView, $"{path} has its focus out of view: {focus.What}");
            stops.Add(focus.What);
        }

        Assert.True(stops.Distinct(StringComparer.Ordinal).Count() > 8, string.Join(" | ", stops));
    }

    private sealed record FocusStop
    {
        public string What { get; set; } = "";
        public bool OnBody { get; set; }
        public bool Ring { get; set; }
        public bool InView { get; set; }
    }
}
