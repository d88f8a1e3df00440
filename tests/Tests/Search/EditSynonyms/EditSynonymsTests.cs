using System.Net;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.EditSynonyms;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.Search.EditSynonyms;

public abstract class EditSynonymsTests(SiteWithShelf site)
{
    private const string Address = "/beheer/zoeken/synoniemen";

    [Fact]
    public async Task A_saved_rule_works_at_once_and_says_who_made_it()
    {
        site.Shelf.Put("schuit", "Trekschuit in de gracht");
        await site.FindableAsync("trekschuit", "public", "schuit");
        var editor = await site.SignInAsync("redactie");

        var saved = await editor.SubmitAsync(await editor.GetAsync(Address), ("Form.Word", "jaagboot"), ("Form.Other", "trekschuit"), ("actie", "bewaar"));

        Assert.Contains("Bewaard. Zoeken werkt er nu al mee.", saved.Text, StringComparison.Ordinal);
        Assert.StartsWith("jaagboot = trekschuit\n", RulesOn(saved), StringComparison.Ordinal);
        Assert.Contains("shelf:schuit", site.Found("jaagboot"));
        Assert.Contains("jaagboot = trekschuit", saved.Texts(".di-history li")[0], StringComparison.Ordinal);
        Assert.Contains("Sanne", saved.One(".di-history strong").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_in_one_direction_finds_in_one_direction()
    {
        site.Shelf.Put("kano", "Kanowedstrijd");
        site.Shelf.Put("punter", "Punterdag");
        await site.FindableAsync("kanowedstrijd", "public", "kano");
        await site.FindableAsync("punterdag", "public", "punter");
        var editor = await site.SignInAsync("redactie");

        await editor.SubmitAsync(await editor.GetAsync(Address), ("Form.Word", "kanowedstrijd"), ("Form.Sign", ">"), ("Form.Other", "punterdag"), ("actie", "bewaar"));

        Assert.Contains("shelf:punter", site.Found("kanowedstrijd"));
        Assert.DoesNotContain("shelf:kano", site.Found("punterdag"));
    }

    [Fact]
    public async Task The_preview_tells_what_comes_and_what_goes_and_changes_nothing_yet()
    {
        site.Shelf.Put("zolder", "Zolderschuit");
        await site.FindableAsync("zolderschuit", "public", "zolder");
        await site.Visitor().GetAsync("/zoeken?q=dekbak");
        await site.Visitor().GetAsync("/zoeken?q=dekbak+vlissingen");
        await Eventually.HoldsAsync(async () => await site.WithAsync<DiversInclusief.Search.ShowLog.LoggedQueries, bool>(async logged =>
            (await logged.MostAskedAsync(7, 500, TestContext.Current.CancellationToken)).Contains("dekbak vlissingen")), "the searches are logged");
        var editor = await site.SignInAsync("redactie");

        var preview = await editor.SubmitAsync(await editor.GetAsync(Address), ("Form.Word", "dekbak"), ("Form.Other", "zolderschuit"), ("actie", "bekijk"));

        var row = preview.Document.QuerySelectorAll("tbody tr").First(r => r.QuerySelector("th")!.TextContent == "dekbak");
        Assert.Equal(["0", "1"], row.QuerySelectorAll(".di-number").Select(cell => cell.TextContent));
        Assert.Contains("Zolderschuit", row.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(preview.Texts("tbody th"), query => query == "dekbak vlissingen");
        Assert.DoesNotContain("shelf:zolder", site.Found("dekbak"));
        Assert.StartsWith("dekbak = zolderschuit\n", RulesOn(preview), StringComparison.Ordinal);

        var saved = await editor.SubmitAsync(preview, ("actie", "bewaar"));
        Assert.Contains("Bewaard", saved.Text, StringComparison.Ordinal);
        Assert.Contains("shelf:zolder", site.Found("dekbak"));
    }

    [Fact]
    public async Task The_preview_shows_an_editor_no_title_of_a_room_that_is_closed_to_them()
    {
        site.Shelf.Put("dichtekamer", "Sleepbootgeheim", token: "room:dicht");
        await site.FindableAsync("sleepbootgeheim", "room:dicht", "dichtekamer");
        var editor = await site.SignInAsync("redactie");

        var preview = await editor.SubmitAsync(await editor.GetAsync(Address), ("Form.Word", "opduwer"), ("Form.Other", "sleepbootgeheim"), ("actie", "bekijk"));

        Assert.DoesNotContain("Sleepbootgeheim", preview.Text, StringComparison.Ordinal);
        Assert.Equal(["0", "0"], preview.Document.QuerySelectorAll("tbody tr").First(r => r.QuerySelector("th")!.TextContent == "opduwer").QuerySelectorAll(".di-number").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Lines_that_are_no_rule_are_named_and_everything_typed_is_kept()
    {
        var editor = await site.SignInAsync("redactie");
        var before = RulesOn(await editor.GetAsync(Address));
        const string typed = "# uitleg mag\nroeiboot = sloep\nzomaar wat woorden\n\nvlot =\na = b ~ c";

        var refused = await editor.SubmitAsync(await editor.GetAsync(Address), ("Form.Rules", typed), ("actie", "bewaar"));

        Assert.Contains("Regel 3: zet een =, ~ of > tussen de woorden. Kijk ook naar regel 5, 6.", refused.ErrorOf("Form.Rules"), StringComparison.Ordinal);
        Assert.Contains(refused.Texts("li"), line => line.StartsWith("Regel 6, a = b ~ c: gebruik één soort teken", StringComparison.Ordinal));
        Assert.Equal(typed, RulesOn(refused));
        Assert.Equal(before, RulesOn(await editor.GetAsync(Address)));
    }

    [Fact]
    public async Task Half_a_rule_is_refused_at_the_field_that_is_empty()
    {
        var editor = await site.SignInAsync("redactie");

        var refused = await editor.SubmitAsync(await editor.GetAsync(Address), ("Form.Word", "tjalk"), ("Form.Other", "een > twee"), ("actie", "bewaar"));
        Assert.Contains("Laat de tekens", refused.ErrorOf("Form.Other"), StringComparison.Ordinal);
        Assert.Equal("tjalk", refused.One("[name='Form.Word']").GetAttribute("value"));

        refused = await editor.SubmitAsync(refused, ("Form.Other", ""), ("actie", "bewaar"));
        Assert.Contains("Vul hier ook een woord in.", refused.ErrorOf("Form.Other"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_editors_at_once_lose_nothing()
    {
        var (first, second) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var (hers, his) = (await first.GetAsync(Address), await second.GetAsync(Address));
        await first.SubmitAsync(hers, ("Form.Rules", "klipper = zeilschip\n" + WithoutFirst(RulesOn(hers))), ("actie", "bewaar"));

        var shown = await second.SubmitAsync(his, ("Form.Word", "botter"), ("Form.Other", "vissersboot"), ("actie", "bewaar"));

        Assert.Contains("was je voor", shown.Text, StringComparison.Ordinal);
        Assert.Contains("klipper = zeilschip", shown.Texts(".di-conflict__sides section")[1], StringComparison.Ordinal);
        Assert.Contains("botter = vissersboot", shown.Texts(".di-conflict__sides section")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("botter", RulesOn(await first.GetAsync(Address)), StringComparison.Ordinal);

        var saved = await second.SubmitAsync(shown, ("actie", "bewaar"));
        var lines = RulesOn(saved).Split('\n');
        Assert.Contains("botter = vissersboot", lines);
        Assert.Contains("klipper = zeilschip", lines);
        Assert.DoesNotContain(RulesOn(his).Split('\n')[0], lines);
    }

    [Fact]
    public async Task Of_two_who_save_in_the_same_instant_one_is_told()
    {
        var latest = await site.WithAsync<StoredSynonyms, int>(stored => stored.LatestNumberAsync(TestContext.Current.CancellationToken));
        var list = (await site.WithAsync<StoredSynonyms, SynonymVersion>(stored => stored.LatestAsync(TestContext.Current.CancellationToken))).Rules;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => site.WithAsync<SaveSynonymsHandler, bool>(handler =>
            handler.HandleAsync(new SynonymText($"praam{i} = schouw{i}\n{list}"), latest, DiversInclusief.Kernel.Access.Reader.Site, TestContext.Current.CancellationToken)))));

        Assert.Single(outcomes, saved => saved);
        Assert.Equal(latest + 1, await site.WithAsync<StoredSynonyms, int>(stored => stored.LatestNumberAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_list_that_another_node_saved_is_in_use_within_seconds()
    {
        site.Shelf.Put("aak", "Stevenaak");
        await site.FindableAsync("stevenaak", "public", "aak");
        await site.WithAsync<IServiceProvider>(async services =>
        {
            var latest = await ((StoredSynonyms)services.GetService(typeof(StoredSynonyms))!).LatestAsync(TestContext.Current.CancellationToken);
            await ((Transaction)services.GetService(typeof(Transaction))!).RunAsync(() =>
            {
                ((AppDb)services.GetService(typeof(AppDb))!).Add(new SynonymVersion { Version = latest.Version + 1, Rules = "rijnschip = stevenaak\n" + latest.Rules, Author = "Iemand daar", At = TestClock.Start });
                return Task.CompletedTask;
            }, TestContext.Current.CancellationToken);
        });

        await Eventually.HoldsAsync(() => Task.FromResult(site.Found("rijnschip").Contains("shelf:aak")), "the other node's rule works here");
    }

    [Fact]
    public async Task A_word_from_the_log_waits_in_the_form()
    {
        var page = await (await site.SignInAsync("redactie")).GetAsync(Address + "?woord=schokker%00%E2%80%AE");

        Assert.Equal("schokker", page.One("[name='Form.Word']").GetAttribute("value"));
    }

    [Theory]
    [InlineData("\uFEFF\u202E\u2066omgekeerd = \u0007bel")]
    [InlineData("\uD800 = \uDFFF")]
    [InlineData("👩‍👩‍👧 = 🚢")]
    [InlineData("(a+)+$ = ((((((((((")]
    [InlineData("<script>alert(1)</script> = <b>")]
    public async Task Odd_text_is_answered_with_a_page(string rule)
    {
        var editor = await site.SignInAsync("redactie");

        var page = await editor.SubmitAsync(await editor.GetAsync(Address), ("Form.Rules", rule), ("Form.Word", rule), ("actie", "bekijk"));

        Assert.True(page.Status == HttpStatusCode.OK, page.Text);
        Assert.Equal("Synoniemen en afkortingen", page.Heading);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page.Html);
    }

    [Fact]
    public async Task A_megabyte_and_ten_thousand_quotes_are_refused_with_a_message()
    {
        var editor = await site.SignInAsync("redactie");
        var page = await editor.GetAsync(Address);

        var refused = await editor.SubmitAsync(page, ("Form.Rules", new string('x', 1_000_000)), ("actie", "bekijk"));
        Assert.Contains("De lijst is te lang", refused.ErrorOf("Form.Rules"), StringComparison.Ordinal);

        refused = await editor.SubmitAsync(page, ("Form.Rules", new string('"', 10_000)), ("actie", "bekijk"));
        Assert.Contains("Regel 1: deze regel is langer dan", refused.ErrorOf("Form.Rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_the_site_is_itself_without_mistakes()
    {
        Assert.Empty(SynonymText.Default.Mistakes.Select(rule => $"{rule.Text}: {rule.Mistake}"));
        Assert.Empty(SynonymList.Default.Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync(Address)).Status);
    }

    private static string RulesOn(Page page) => page.One("[name='Form.Rules']").TextContent.TrimStart('\n');

    private static string WithoutFirst(string rules) => rules[(rules.IndexOf('\n', StringComparison.Ordinal) + 1)..];
}

public sealed class EditSynonymsOnSqlite(ShelfOnSqlite site) : EditSynonymsTests(site), IClassFixture<ShelfOnSqlite>;

public sealed class EditSynonymsOnPostgres(ShelfOnPostgres site) : EditSynonymsTests(site), IClassFixture<ShelfOnPostgres>;
