using System.Net;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

public abstract class KeepWorkTests(Site site)
{
    private const string Lessons = "EventReport.Lessons.Markdown";

    [Fact]
    public async Task Everything_in_the_form_is_kept_without_a_version_and_can_be_put_back_on_another_device()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Half af");
        await KeepAsync(editor, form, ("TitlePart.Title", "Half af, maar beter"), (Lessons, "Een uur werk."), (Themes, "thema-zorg"), ("EventReport.Municipalities.Add", "Delft"),
            ("EventReport.Picture.Paths", "foto.jpg"), ("AutoroutePart.Path", "verslagen/half-af-maar-beter"));

        Assert.Single(await site.VersionsAsync(IdOf(form)));
        var elsewhere = await site.SignInAsync("redactie");
        var opened = await elsewhere.GetAsync(form.Path);
        Assert.Equal("Half af", opened.Value("TitlePart.Title"));
        Assert.Contains("Je hebt nog niet opgeslagen tekst", opened.Text, StringComparison.Ordinal);

        var back = await elsewhere.GetAsync(opened.One("a[href*='werk=']").GetAttribute("href")!);

        Assert.Equal(("Half af, maar beter", "Een uur werk.", "Delft"), (back.Value("TitlePart.Title"), back.Value(Lessons), back.Value("EventReport.Municipalities.Add")));
        Assert.Equal(("foto.jpg", "verslagen/half-af-maar-beter"), (back.Value("EventReport.Picture.Paths"), back.Value("AutoroutePart.Path")));
        Assert.Equal(["thema-zorg"], back.Ticked(Themes));
        await elsewhere.SubmitAsync(back, "form.di-edit", ("EventReport.Picture.Paths", ""));
        Assert.Equal("Een uur werk.", (await site.LatestAsync(IdOf(form)))!["Lessons"].Markdown);
        Assert.DoesNotContain("nog niet opgeslagen tekst", (await editor.GetAsync(form.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_item_that_was_never_saved_waits_under_its_own_kind()
    {
        var editor = await site.SignInAsync("noor");
        var form = await editor.NewReportAsync();
        await KeepAsync(editor, form, ("TitlePart.Title", "Nog nooit bewaard"), (Lessons, "Toch niet weg."));

        var again = await editor.NewReportAsync();
        Assert.Contains("‘Nog nooit bewaard’", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nog nooit bewaard", (await editor.GetAsync("/beheer/inhoud/nieuw/column")).Text, StringComparison.Ordinal);
        var back = await editor.GetAsync(again.One("a[href*='werk=']").GetAttribute("href")!);

        Assert.Equal((IdOf(form), "Toch niet weg."), (IdOf(back), back.Value(Lessons)));
        await editor.SubmitAsync(back, "form.di-edit");
        Assert.NotNull(await site.LatestAsync(IdOf(form)));
    }

    [Fact]
    public async Task What_is_thrown_away_does_not_come_back_and_nobody_else_ever_sees_it()
    {
        var (editor, other) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var form = await editor.SaveReportAsync("Weg ermee");
        await KeepAsync(editor, form, (Lessons, "Toch maar niet."));

        Assert.DoesNotContain("Toch maar niet.", (await other.GetAsync(form.Path)).Html, StringComparison.Ordinal);
        Assert.Equal("", (await other.GetAsync($"{form.Path}?werk={IdOf(form)}")).Value(Lessons));
        var after = await editor.SubmitAsync(await editor.GetAsync(form.Path), "form[id^=weggooien]");

        Assert.Contains("Weggegooid", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nog niet opgeslagen tekst", after.Text, StringComparison.Ordinal);
        Assert.Equal("", after.Value(Lessons));
    }

    [Fact]
    public async Task A_colleague_is_named_only_once_something_was_changed_and_never_stands_in_the_way()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var form = await sanne.SaveReportAsync("Samen aan het werk");
        await sanne.GetAsync(form.Path);
        Assert.DoesNotContain("bezig in dit stuk", (await joris.GetAsync(form.Path)).Text, StringComparison.Ordinal);

        await KeepAsync(sanne, form, (Lessons, "Ik ben bezig."));
        var mine = await joris.GetAsync(form.Path);
        Assert.Contains("Sanne is sinds", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Sanne is sinds", await KeepAsync(joris, mine, ("EventReport.Speakers.Text", "Ook ik")), StringComparison.Ordinal);
        Assert.Contains("Opgeslagen als concept", (await joris.SubmitAsync(mine, "form.di-edit", ("EventReport.Speakers.Text", "Ook ik"))).Text, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.DoesNotContain("bezig in dit stuk", (await joris.GetAsync(form.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_sent_after_the_session_ended_waits_behind_the_sign_in_page()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Te lang nagedacht");

        var signIn = await site.Visitor().SubmitAsync(form, "form.di-edit", (Lessons, "Drie alinea's."));

        Assert.Equal("/inloggen?terug=" + Uri.EscapeDataString(form.Path), signIn.Path);
        Assert.Contains("Wat je typte, is bewaard", signIn.Text, StringComparison.Ordinal);
        var opened = await (await site.SignInAsync("redactie")).GetAsync(form.Path);
        Assert.Contains("nog niet opgeslagen tekst", opened.Text, StringComparison.Ordinal);
        Assert.Equal("Drie alinea's.", (await editor.GetAsync(opened.One("a[href*='werk=']").GetAttribute("href")!)).Value(Lessons));
    }

    [Fact]
    public async Task The_script_hears_the_truth_when_the_session_ended()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Uitgelogd onder het typen");

        Assert.Contains("is bewaard", await KeepAsync(site.Visitor(), form, (Lessons, "Nog net.")), StringComparison.Ordinal);
        Assert.Equal("", await KeepAsync(site.Visitor(), form, (Lessons, "Toch niet."), ("Ticket", "verlopen")));
        Assert.Equal("Nog net.", (await editor.GetAsync($"{form.Path}?werk={IdOf(form)}")).Value(Lessons));
    }

    [Fact]
    public async Task A_form_with_a_ticket_that_is_not_ours_keeps_nothing()
    {
        var editor = await site.SignInAsync("redactie");
        var (form, other) = (await editor.SaveReportAsync("Van mij"), await editor.SaveReportAsync("Ook van mij"));

        await site.Visitor().SubmitAsync(form, "form.di-edit", (Lessons, "Ingebroken."), ("Ticket", "verzonnen"));
        var signIn = await site.Visitor().SubmitAsync(form, "form.di-edit", (Lessons, "Ingebroken."), ("Ticket", other.Value("Ticket")));

        Assert.DoesNotContain("is bewaard", signIn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nog niet opgeslagen tekst", (await editor.GetAsync(form.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_refused_is_kept_as_well()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Datum klopt niet");

        var refused = await editor.SubmitAsync(form, ("EventReport.EventDate.Value", "gisteren"), (Lessons, "Wel een les."));
        Assert.Equal("gisteren", refused.Value("EventReport.EventDate.Value"));

        Assert.Contains("nog niet opgeslagen tekst", (await editor.GetAsync(form.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_edit_can_keep_nothing_and_hears_nothing()
    {
        var form = await (await site.SignInAsync("redactie")).SaveReportAsync("Niet voor u");
        var alderman = await site.SignInAsync("wethouder");

        Assert.Equal(HttpStatusCode.NotFound, (await alderman.GetAsync($"/beheer/inhoud/onthouden?id={IdOf(form)}")).Status);
        Assert.Equal("", await KeepAsync(alderman, form, (Lessons, "x")));
    }

    [Fact]
    public async Task What_nobody_came_back_for_is_gone_after_half_a_year()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Lang geleden");
        await KeepAsync(editor, form, (Lessons, "Vergeten."));

        site.Clock.Advance(TimeSpan.FromDays(181));

        await Eventually.HoldsAsync(async () => !(await editor.GetAsync(form.Path)).Text.Contains("nog niet opgeslagen tekst", StringComparison.Ordinal), "kept work is forgotten");
        site.Clock.SetTo(TestClock.Start);
    }

    // As the script does: the whole form, to the address that the form names.
    private static async Task<string> KeepAsync(Client client, Page page, params (string Name, string Value)[] fields)
    {
        var form = page.Form("form.di-edit");
        var values = FormFields.Filled(form, null, fields).Select(field => KeyValuePair.Create(field.Name, field.Value));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("data-keep-url")!, UriKind.Relative)) { Content = new FormUrlEncodedContent(values) };
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : "";
    }
}

public sealed class KeepWorkOnSqlite(SqliteSite site) : KeepWorkTests(site), IClassFixture<SqliteSite>;

public sealed class KeepWorkOnPostgres(PostgresSite site) : KeepWorkTests(site), IClassFixture<PostgresSite>;
