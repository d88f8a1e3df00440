using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>Putting rows in another order: by button with and without script, and by dragging.</summary>
public sealed class ReorderTests(Site site)
{
    [Fact]
    public async Task A_button_moves_a_row_keeps_focus_and_tells_where_it_stands()
    {
        await using var visit = await Visit.StartAsAsync(site, "beheer");
        await visit.Page.GotoAsync("/beheer/soorten/Column");
        var before = await NamesAsync(visit.Page);
        var button = Button(visit.Page, "omlaag", before[0]);

        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#volgorde-melding")).ToHaveTextAsync($"{before[0]} staat nu op plek 2 van {before.Count}.");
        await Assertions.Expect(button).ToBeFocusedAsync();
        Assert.Equal([before[1], before[0], .. before.Skip(2)], await StoredAsync(visit.Page, [before[1], before[0], .. before.Skip(2)]));
        visit.Quiet();
    }

    [Fact]
    public async Task Focus_goes_to_the_other_button_when_a_row_came_to_the_top()
    {
        await using var visit = await Visit.StartAsAsync(site, "beheer");
        await visit.Page.GotoAsync("/beheer/soorten/PressRelease");
        var before = await NamesAsync(visit.Page);

        await Button(visit.Page, "omhoog", before[1]).ClickAsync();

        await Assertions.Expect(Button(visit.Page, "omlaag", before[1])).ToBeFocusedAsync();
        visit.Quiet();
    }

    [Fact]
    public async Task A_row_is_dragged_by_its_grip()
    {
        await using var visit = await Visit.StartAsAsync(site, "redactie");
        await visit.Page.GotoAsync("/beheer/indelingen/doelgroepen");
        var before = await NamesAsync(visit.Page);
        var (grip, third) = ((await visit.Page.Locator(".di-order__grip").First.BoundingBoxAsync())!, (await visit.Page.Locator(".di-order__row").Nth(2).BoundingBoxAsync())!);

        await visit.Page.Mouse.MoveAsync(grip.X + 5, grip.Y + 5);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(grip.X + 5, third.Y + (third.Height * 3 / 4), new MouseMoveOptions { Steps = 8 });
        await visit.Page.Mouse.UpAsync();

        await Assertions.Expect(visit.Page.Locator("#volgorde-melding")).ToHaveTextAsync($"{before[0]} staat nu op plek 3 van {before.Count}.");
        List<string> after = [before[1], before[2], before[0], .. before.Skip(3)];
        Assert.Equal(after, await StoredAsync(visit.Page, after));
        visit.Quiet();
    }

    [Fact]
    public async Task Without_script_a_button_moves_a_row_and_the_page_comes_back_at_that_row()
    {
        await using var visit = await Visit.StartAsync(site, script: false);
        await visit.SignInAsync("beheer");
        await visit.Page.GotoAsync("/beheer/soorten/Person");
        var before = await NamesAsync(visit.Page);

        await Button(visit.Page, "omlaag", before[0]).ClickAsync();
        await visit.Page.WaitForURLAsync("**#veld-*");

        Assert.Equal([before[1], before[0], .. before.Skip(2)], await NamesAsync(visit.Page));
    }

    private static ILocator Button(IPage page, string act, string row) => page.Locator($".di-order__row[data-name=\"{row}\"] > .di-order__acts > button[value^='{act}:']");

    private static async Task<IReadOnlyList<string>> NamesAsync(IPage page) => await page.Locator(".di-order__row").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.name)");

    // What is sent in the background may take a moment to be there.
    private static async Task<IReadOnlyList<string>> StoredAsync(IPage page, IReadOnlyList<string> wanted)
    {
        for (var tries = 0; ; tries++)
        {
            await page.ReloadAsync();
            var now = await NamesAsync(page);
            if (now.SequenceEqual(wanted) || tries == 20)
                return now;
        }
    }
}
