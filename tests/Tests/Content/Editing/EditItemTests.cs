using System.Net;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

public abstract class EditItemTests(Site site)
{
    [Fact]
    public async Task A_new_report_is_kept_as_a_draft_and_comes_back_as_it_was_typed()
    {
        var editor = await site.SignInAsync("redactie");
        var saved = await editor.SaveReportAsync("Alles ingevuld", ("EventReport.Location.Text", "Den Haag"), ("EventReport.Speakers.Text", "Eén\r\nTwee"),
            ("EventReport.Lessons.Markdown", "# Kop\n\n- les"), ("EventReport.Municipalities.Add", "Delft; den haag"), ("MarkdownBodyPart.Markdown", "De tekst."),
            ("EventReport.Picture.Paths", "map/foto.jpg"), ("EventReport.Picture.MediaTexts", "Een plein"));

        Assert.Equal("Alles ingevuld", saved.Heading);
        Assert.Equal("2018-03-07", saved.Value("EventReport.EventDate.Value"));
        Assert.Equal("Eén\nTwee", saved.Value("EventReport.Speakers.Text"));
        Assert.Equal("# Kop\n\n- les", saved.Value("EventReport.Lessons.Markdown"));
        Assert.Equal(["thema-wijkaanpak"], saved.Ticked(Themes));
        Assert.Equal(["gm0503", "gm0518"], saved.Ticked("EventReport.Municipalities.ContentItemIds"));
        Assert.Equal(("map/foto.jpg", "Een plein"), (saved.Value("EventReport.Picture.Paths"), saved.Value("EventReport.Picture.MediaTexts")));
        var item = (await site.LatestAsync(IdOf(saved)))!;
        Assert.Equal(("verslagen/alles-ingevuld", false), (item.Path, item.Live));
        Assert.Equal("2018-03-07T00:00:00Z", item.Part("EventReport")!["EventDate"]!["Value"]!.ToString());
    }

    [Fact]
    public async Task A_refused_form_keeps_every_word_says_why_and_stores_nothing()
    {
        var editor = await site.SignInAsync("redactie");
        var refused = await editor.SubmitAsync(await editor.NewReportAsync(), ("TitlePart.Title", "ab"), ("EventReport.EventDate.Value", "ooit in maart"),
            ("EventReport.Municipalities.Add", "Delft, Verweggistan"), ("AutoroutePart.Path", "Wat een adres!"), (Themes, "thema-zorg"), ("EventReport.Lessons.Markdown", "Veel geleerd."));

        Assert.Contains("minstens 3 tekens", refused.ErrorOf("TitlePart.Title"), StringComparison.Ordinal);
        Assert.Contains("Dit is geen datum", refused.ErrorOf("EventReport.EventDate.Value"), StringComparison.Ordinal);
        Assert.Contains("‘Verweggistan’ kennen we niet", refused.ErrorOf("EventReport.Municipalities.Add"), StringComparison.Ordinal);
        Assert.Equal(("ab", "ooit in maart", "Verweggistan"), (refused.Value("TitlePart.Title"), refused.Value("EventReport.EventDate.Value"), refused.Value("EventReport.Municipalities.Add")));
        Assert.Equal(("Wat een adres!", "Veel geleerd."), (refused.Value("AutoroutePart.Path"), refused.Value("EventReport.Lessons.Markdown")));
        Assert.Equal(["thema-zorg"], refused.Ticked(Themes));
        Assert.Equal(["gm0503"], refused.Ticked("EventReport.Municipalities.ContentItemIds"));
        Assert.Equal(["#TitlePart_Title", "#EventReport_EventDate_Value", "#EventReport_Municipalities_Add"], refused.Document.QuerySelectorAll(".di-error-list a").Select(a => a.GetAttribute("href")));
        Assert.StartsWith("Fout: ", refused.Title, StringComparison.Ordinal);
        Assert.Null(await site.LatestAsync(IdOf(refused)));
    }

    [Fact]
    public async Task What_is_not_complete_stays_a_draft_and_says_what_is_missing()
    {
        var editor = await site.SignInAsync("redactie");
        var kept = await editor.SubmitAsync(await editor.NewReportAsync(), ("TitlePart.Title", "Nog niet af"), ("EventReport.Picture.Paths", "weg.jpg"), ("actie", "publiceren"));

        Assert.Contains("Je concept is opgeslagen, maar nog niet gepubliceerd", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Vul dit veld in", kept.ErrorOf("EventReport.Summary.Text"), StringComparison.Ordinal);
        Assert.Contains("Vul dit veld in", kept.ErrorOf("EventReport.EventDate.Value"), StringComparison.Ordinal);
        Assert.Contains("staat niet in de mediabibliotheek", kept.ErrorOf("EventReport.Picture.Paths"), StringComparison.Ordinal);
        Assert.Contains("Vul dit veld in", kept.One("#EventReport_Themes_TermContentItemIds").TextContent, StringComparison.Ordinal);
        Assert.False((await site.LatestAsync(IdOf(kept)))!.Live);

        var done = await editor.SubmitAsync(kept, [.. Report("Nu wel af", ("EventReport.Picture.Paths", "")), ("actie", "publiceren")]);

        Assert.Contains("Gepubliceerd", done.Text, StringComparison.Ordinal);
        Assert.Equal(IdOf(kept), IdOf(done));
    }

    [Fact]
    public async Task What_is_published_stands_on_its_page_and_in_its_list_at_once()
    {
        await (await site.SignInAsync("redactie")).PublishReportAsync("Direct te lezen", ("EventReport.Lessons.Markdown", "Een *wijze* les."));

        var page = await site.Visitor().GetAsync("/verslagen/direct-te-lezen");
        Assert.Equal((HttpStatusCode.OK, "Direct te lezen"), (page.Status, page.Heading));
        Assert.Equal("wijze", page.One(".di-prose em").TextContent);
        Assert.Contains("Direct te lezen", (await site.Visitor().GetAsync("/verslagen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_a_change_only_when_it_is_published_and_nothing_when_it_is_taken_away()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.PublishReportAsync("De oude titel");

        form = await editor.SubmitAsync(form, ("TitlePart.Title", "De nieuwe titel"));
        Assert.Contains("met nieuw concept", form.Text, StringComparison.Ordinal);
        Assert.Equal("De oude titel", (await site.Visitor().GetAsync("/verslagen/de-oude-titel")).Heading);

        form = await editor.SubmitAsync(form, ("actie", "publiceren"));
        Assert.Equal("De nieuwe titel", (await site.Visitor().GetAsync("/verslagen/de-oude-titel")).Heading);

        form = await editor.SubmitAsync(form, ("actie", "offline"));
        Assert.Contains("Offline gehaald", form.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync("/verslagen/de-oude-titel")).Status);
    }

    [Fact]
    public async Task A_name_is_added_to_a_picker_without_script_and_without_storing_anything()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SubmitAsync(await editor.NewReportAsync(), ("TitlePart.Title", "Met gemeenten"), ("EventReport.Municipalities.Add", "Utrecht"), ("actie", "toevoegen"));
        form = await editor.SubmitAsync(form, ("EventReport.Municipalities.Add", "Delft"), ("actie", "toevoegen"));

        Assert.Equal(["gm0344", "gm0503"], form.Ticked("EventReport.Municipalities.ContentItemIds"));
        Assert.Equal(("Met gemeenten", ""), (form.Value("TitlePart.Title"), form.Value("EventReport.Municipalities.Add")));
        Assert.Null(await site.LatestAsync(IdOf(form)));
    }

    [Fact]
    public async Task The_preview_shows_the_draft_as_its_page_will_be()
    {
        var editor = await site.SignInAsync("redactie");
        var preview = await editor.SubmitAsync(await editor.NewReportAsync(), [.. Report("Alvast kijken", ("EventReport.Lessons.Markdown", "Een **dikke** les.")), ("actie", "voorbeeld")]);

        Assert.EndsWith("/voorbeeld", preview.Path, StringComparison.Ordinal);
        Assert.Contains("Voorbeeld: nog niet gepubliceerd", preview.Text, StringComparison.Ordinal);
        Assert.Equal(("Alvast kijken", "dikke"), (preview.Heading, preview.One(".di-prose strong").TextContent));
    }

    [Fact]
    public async Task Deleting_asks_first_and_then_leaves_nothing()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.PublishReportAsync("Mag weg");
        var confirm = await editor.GetAsync($"/beheer/inhoud/{IdOf(form)}/verwijderen");
        Assert.Contains("‘Mag weg’ verwijderen?", confirm.Heading, StringComparison.Ordinal);
        Assert.NotNull(await site.LatestAsync(IdOf(form)));

        var list = await editor.SubmitAsync(confirm);

        Assert.Contains("‘Mag weg’ is verwijderd", list.Text, StringComparison.Ordinal);
        Assert.Null(await site.LatestAsync(IdOf(form)));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync("/verslagen/mag-weg")).Status);
    }

    [Fact]
    public async Task Work_on_an_item_that_was_deleted_meanwhile_is_kept_and_can_be_saved_again()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Verdwijnt onder je handen");
        await editor.SubmitAsync(await editor.GetAsync($"/beheer/inhoud/{IdOf(form)}/verwijderen"));

        var kept = await editor.SubmitAsync(form, ("EventReport.Lessons.Markdown", "Een uur werk."));
        Assert.Contains("intussen verwijderd", kept.Text, StringComparison.Ordinal);
        Assert.Equal("Een uur werk.", kept.Value("EventReport.Lessons.Markdown"));

        var saved = await editor.SubmitAsync(kept);
        Assert.Equal("Een uur werk.", (await site.LatestAsync(IdOf(saved)))!["Lessons"].Markdown);
    }

    [Fact]
    public async Task An_old_version_comes_back_as_a_new_draft()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Eerste gedachte", ("Note", "begin"));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        form = await editor.SubmitAsync(form, ("TitlePart.Title", "Tweede gedachte"));
        var versions = await editor.GetAsync($"/beheer/inhoud/{IdOf(form)}/versies");
        Assert.Contains("begin", versions.Text, StringComparison.Ordinal);

        var back = await editor.SubmitAsync(versions);

        Assert.Equal("Eerste gedachte", back.Value("TitlePart.Title"));
        Assert.Equal(3, (await site.VersionsAsync(IdOf(form))).Count);
    }
}

public sealed class EditItemOnSqlite(SqliteSite site) : EditItemTests(site), IClassFixture<SqliteSite>;

public sealed class EditItemOnPostgres(PostgresSite site) : EditItemTests(site), IClassFixture<PostgresSite>;
