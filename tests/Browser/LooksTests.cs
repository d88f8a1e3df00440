namespace DiversInclusief.Browser;

/// <summary>The looking itself sees what is wrong; otherwise a clean page says nothing.</summary>
public sealed class LooksTests(Site site)
{
    [Theory]
    [InlineData("<h1>Kop</h1><img src='data:,'>", "image-alt: ")]
    [InlineData("<h1>Kop</h1><h3>Te diep</h3>", "heading-order: ")]
    [InlineData("<h1>Kop</h1><p id='bleek'>Bleek</p>", "color-contrast: ")]
    public async Task A_fault_in_a_page_is_found(string faulty, string rule)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/huisregels");
        await visit.Page.EvaluateAsync("html => document.querySelector('main').innerHTML = html", faulty);
        // No page may carry a style of its own, but its elements have one.
        await visit.Page.EvaluateAsync("document.getElementById('bleek')?.style.setProperty('color', '#bbb')");

        Assert.Contains(rule, (await Assert.ThrowsAnyAsync<Exception>(() => visit.Page.CleanAsync(1280))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_sticks_out_of_a_narrow_window_is_found()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/huisregels");
        await visit.Page.EvaluateAsync("document.querySelector('main').innerHTML = '<h1>' + 'breed'.repeat(50) + '</h1>'");
        await visit.Page.EvaluateAsync("document.querySelector('main h1').style.overflowWrap = 'normal'");

        await Assert.ThrowsAnyAsync<Exception>(() => visit.Page.FitsAsync(320, ""));
    }
}
