using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>Searching with script: results follow at once, and nobody loses their place.</summary>
public sealed class SearchTests(Site site)
{
    [Fact]
    public async Task Results_follow_what_is_typed_without_losing_the_caret_and_are_announced()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/zoeken");
        var box = visit.Page.Locator("#zoekvraag");
        var heading = visit.Page.Locator("#gevonden");
        var before = await heading.TextContentAsync();
        await visit.Page.EvaluateAsync("() => { window.stayed = true; }");

        await box.PressSequentiallyAsync("huisvesting", new LocatorPressSequentiallyOptions { Delay = 30 });

        // While someone types there are results of half a word as well.
        await Assertions.Expect(visit.Page.Locator("link[rel=alternate]")).ToHaveAttributeAsync("href", "/zoeken.atom?q=huisvesting");
        await Assertions.Expect(heading).Not.ToHaveTextAsync(before!);
        await Assertions.Expect(visit.Page.Locator("#resultaten-melding")).ToHaveTextAsync((await heading.TextContentAsync())!);
        await Assertions.Expect(box).ToBeFocusedAsync();
        Assert.Equal("huisvesting", await box.InputValueAsync());
        Assert.EndsWith("/zoeken?q=huisvesting", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("/zoeken.atom?q=huisvesting", await visit.Page.Locator("link[rel=alternate]").GetAttributeAsync("href"));
        Assert.StartsWith("huisvesting – Zoeken", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.stayed === true"));
        visit.Quiet();
    }

    [Fact]
    public async Task A_filter_by_keyboard_keeps_focus_and_scroll_and_is_announced()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/zoeken");
        var filter = visit.Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Thema" }).GetByRole(AriaRole.Checkbox).Nth(2);
        var id = await filter.GetAttributeAsync("id");
        await filter.FocusAsync();
        var scrolled = await visit.Page.EvaluateAsync<double>("() => scrollY");
        await visit.Page.Keyboard.PressAsync("Space");

        await visit.Page.WaitForURLAsync(url => url.Contains("thema=", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#resultaten-melding")).ToHaveTextAsync((await visit.Page.Locator("#gevonden").TextContentAsync())!);
        Assert.Equal(id, await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.checked"));
        Assert.Equal(scrolled, await visit.Page.EvaluateAsync<double>("() => scrollY"), 1.0);
        visit.Quiet();
    }

    [Fact]
    public async Task The_search_box_of_the_header_works_by_keyboard_as_a_combobox_does()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/gemeenten");
        var box = visit.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Zoeken op Divers & Inclusief" });
        await box.PressSequentiallyAsync("huis", new LocatorPressSequentiallyOptions { Delay = 30 });
        var options = visit.Page.Locator(".di-suggest").GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");

        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await options.First.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        await Assertions.Expect(box).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal("huis", await box.InputValueAsync());

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var target = await options.First.GetAttributeAsync("data-url");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => url.EndsWith(target!, StringComparison.Ordinal));
        visit.Quiet();
    }

    [Fact]
    public async Task A_search_is_shared_by_one_press()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GotoAsync("/zoeken?q=wonen");
        await visit.Page.GetByText("Deel of volg deze zoekvraag").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer link" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#resultaten-melding")).ToHaveTextAsync("De link is gekopieerd.");
        Assert.Equal(site.Address + "/zoeken?q=wonen", await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        visit.Quiet();
    }

    [Fact]
    public async Task What_is_opened_after_typing_is_counted_with_its_place_and_with_nobodys_name()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/zoeken");
        await visit.Page.Locator("#zoekvraag").FillAsync("arbeidsmigranten kassen");
        await visit.Page.WaitForURLAsync(url => url.Contains("kassen", StringComparison.Ordinal));
        await visit.Page.Locator(".di-result h3 a").Nth(1).ClickAsync();
        await visit.Page.WaitForURLAsync(url => !url.Contains("/zoeken", StringComparison.Ordinal));

        Assert.Equal("1 1 2", await CountedAsync("arbeidsmigranten kassen"));
        visit.Quiet();
    }

    private async Task<string> CountedAsync(string query)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var rows = await scope.ServiceProvider.GetRequiredService<AppDb>().Database
                .SqlQuery<string>($"""SELECT "Times" || ' ' || "Clicks" || ' ' || "Ranks" AS "Value" FROM search_log WHERE "Query" = {query} AND "Clicks" > 0""").ToListAsync(TestContext.Current.CancellationToken);
            if (rows.Count > 0)
                return rows[0];
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        return "nothing";
    }
}
