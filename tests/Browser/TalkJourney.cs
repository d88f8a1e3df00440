using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>Two people in one topic at the same time.</summary>
public sealed class TalkJourney(Site site)
{
    [Fact]
    public async Task Selected_words_are_quoted_with_a_link_to_the_post_they_come_from()
    {
        await using var visit = await Visit.StartAsAsync(site, "wethouder");
        await StartTopicAsync(visit.Page, "Wie selecteert er woorden?", "Van deze zin is alleen het midden van belang.");
        var body = visit.Page.Locator(".di-post__body .di-prose p").First;
        await body.EvaluateAsync("p => { const range = document.createRange(); range.setStart(p.firstChild, 16); range.setEnd(p.firstChild, 33); getSelection().removeAllRanges(); getSelection().addRange(range); }");

        await visit.Page.Locator("a[data-quote]").First.ClickAsync();

        var typed = await visit.Page.Locator(".di-composer textarea").InputValueAsync();
        Assert.Matches(@"^> \[\*\*Anouk\*\* schreef\]\(/forum/bericht/\w+\):\n>\n> alleen het midden\n\n$", typed);
        await visit.Page.Locator(".di-composer textarea").FillAsync(typed + "Dat vind ik ook.");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats reactie" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".di-post").First.Locator(".di-quoted")).ToContainTextAsync("Aangehaald door Anouk");
        visit.Quiet();
    }

    [Fact]
    public async Task A_reply_that_names_and_quotes_is_written_without_a_mouse_and_without_leaving_the_page()
    {
        await using var asker = await Visit.StartAsAsync(site, "wethouder");
        await StartTopicAsync(asker.Page, "Wie werkt zonder muis?", "Met **nadruk** en meer dan tien tekens.");
        await using var visit = await Visit.StartAsAsync(site, "ambtenaar");
        await visit.Page.GotoAsync(asker.Page.Url);
        var field = visit.Page.Locator(".di-composer textarea");
        var names = visit.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Anouk" });

        await visit.Page.Locator("a[data-quote]").First.PressAsync("Enter");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("Dank je @an");
        await Assertions.Expect(names).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(names).ToBeHiddenAsync();
        await visit.Page.Keyboard.TypeAsync("o");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Matches(@"^> \[\*\*Anouk\*\* schreef\]\(/forum/bericht/\w+\):\n>\n> Met \*\*nadruk\*\* en meer dan tien tekens\.\n\nDank je @Anouk $", await field.InputValueAsync());
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(visit.Page.Locator(":target strong.di-mention")).ToHaveTextAsync("@Anouk");
        visit.Quiet();
    }

    [Fact]
    public async Task Municipalities_and_roles_are_offered_after_two_letters_and_fetched_once()
    {
        await using var asker = await Visit.StartAsAsync(site, "wethouder");
        await StartTopicAsync(asker.Page, "Wie noemt een gemeente?", "Een toelichting van meer dan tien tekens.");
        var fetched = 0;
        asker.Page.Request += (_, request) => fetched += request.Url.EndsWith("/forum/namen", StringComparison.Ordinal) ? 1 : 0;
        await asker.Page.Locator(".di-composer textarea").FocusAsync();

        await asker.Page.Keyboard.TypeAsync("Dit weet @s");
        Assert.Equal(0, fetched);
        await asker.Page.Keyboard.TypeAsync("ud");
        await Assertions.Expect(asker.Page.GetByRole(AriaRole.Option)).ToHaveTextAsync("Súdwest-Fryslân gemeente");
        await asker.Page.Keyboard.PressAsync("Enter");
        await asker.Page.Keyboard.TypeAsync("of @weth");
        await Assertions.Expect(asker.Page.GetByRole(AriaRole.Option)).ToHaveTextAsync("Wethouder functie");
        await asker.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("Dit weet @Súdwest-Fryslân of @Wethouder ", await asker.Page.Locator(".di-composer textarea").InputValueAsync());
        Assert.Equal(1, fetched);
        asker.Quiet();
    }

    [Fact]
    public async Task A_sign_and_following_change_in_place_and_the_button_keeps_the_focus()
    {
        await using var asker = await Visit.StartAsAsync(site, "wethouder");
        await StartTopicAsync(asker.Page, "Wie vindt dit herkenbaar?", "Een toelichting van meer dan tien tekens.");
        await using var visit = await Visit.StartAsAsync(site, "ambtenaar");
        await visit.Page.GotoAsync(asker.Page.Url);
        await visit.Page.Locator(".di-composer textarea").FillAsync("Half af");

        await visit.Page.Locator(".di-sign").First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".di-sign").First).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(visit.Page.Locator(".di-sign").First).ToBeFocusedAsync();
        await visit.Page.Locator(".di-keeping button").First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".di-keeping button").First).ToContainTextAsync("Bewaard");
        await Assertions.Expect(visit.Page.Locator(".di-keeping button").First).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Volg dit onderwerp" }).PressAsync("Space");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stop met volgen" })).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stop met volgen" }).PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Volg dit onderwerp" })).ToBeFocusedAsync();

        Assert.Equal("Half af", await visit.Page.Locator(".di-composer textarea").InputValueAsync());
        visit.Quiet();
    }

    [Fact]
    public async Task What_somebody_follows_is_chosen_and_kept_in_a_browser()
    {
        await using var visit = await Visit.StartAsAsync(site, "halima");
        await visit.Page.GotoAsync("/forum/volgen");
        await visit.Page.Locator("summary", new PageLocatorOptions { HasText = "Ruimtes" }).ClickAsync();
        await visit.Page.GetByLabel("Algemeen").SelectOptionAsync("Alles");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bewaar" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByText("Je keuzes zijn bewaard.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("details[open]", new PageLocatorOptions { HasText = "1 gevolgd" }).GetByLabel("Algemeen").Locator("option:checked")).ToHaveTextAsync("Alles");
        visit.Quiet();
    }

    [Fact]
    public async Task A_double_click_and_the_back_button_give_one_post()
    {
        await using var visit = await Visit.StartAsAsync(site, "wethouder");
        await StartTopicAsync(visit.Page, "Wie klikt er twee keer?", "Een toelichting van meer dan tien tekens.");
        var address = visit.Page.Url;
        await visit.Page.Locator(".di-composer textarea").FillAsync("Eén keer is genoeg");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats reactie" }).DblClickAsync();
        await Assertions.Expect(visit.Page.Locator("article.di-post")).ToHaveCountAsync(2);

        await visit.Page.GoBackAsync();
        await visit.Page.Locator(".di-composer textarea").FillAsync("Eén keer is genoeg");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats reactie" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(":target")).ToContainTextAsync("Eén keer is genoeg");
        await visit.Page.GotoAsync(address);
        await Assertions.Expect(visit.Page.Locator("article.di-post")).ToHaveCountAsync(2);
        visit.Quiet();
    }

    [Fact]
    public async Task Replies_of_others_are_announced_and_shown_in_place_while_someone_types()
    {
        await using var reader = await Visit.StartAsAsync(site, "wethouder");
        await StartTopicAsync(reader.Page, "Wie schrijft er mee?", "Een toelichting van meer dan tien tekens.");
        await reader.Page.Locator(".di-composer textarea").FillAsync("Ik ben nog aan het ty");
        await using var writer = await Visit.StartAsAsync(site, "ambtenaar");
        await writer.Page.GotoAsync(reader.Page.Url);
        await writer.Page.Locator(".di-composer textarea").FillAsync("Ik schrijf mee");
        await writer.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats reactie" }).ClickAsync();

        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "nieuwe reactie" })).ToHaveTextAsync("1 nieuwe reactie");
        await reader.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Toon", Exact = true }).ClickAsync();

        await Assertions.Expect(reader.Page.Locator("article.di-post").Nth(1)).ToContainTextAsync("Ik schrijf mee");
        await Assertions.Expect(reader.Page.Locator("article.di-post").Nth(1)).ToBeFocusedAsync();
        Assert.Equal("Ik ben nog aan het ty", await reader.Page.Locator(".di-composer textarea").InputValueAsync());
        await Assertions.Expect(reader.Page.Locator(".di-live__words")).ToBeEmptyAsync();
        reader.Quiet();
    }

    private static async Task StartTopicAsync(IPage page, string title, string body)
    {
        await page.GotoAsync("/forum/algemeen/nieuw");
        await page.GetByLabel("Je vraag of onderwerp in één zin").FillAsync(title);
        await page.GetByLabel("Toelichting", new PageGetByLabelOptions { Exact = true }).FillAsync(body);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Plaats", Exact = true }).ClickAsync();
        await page.Locator("article.di-post").First.WaitForAsync();
    }
}
