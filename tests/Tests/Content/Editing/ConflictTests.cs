using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

public abstract class ConflictTests(Site site)
{
    [Fact]
    public async Task Two_editors_of_one_item_see_both_texts_and_lose_nothing()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var start = await sanne.SaveReportAsync("Samen bezig", ("EventReport.Lessons.Markdown", "Begin."), ("EventReport.Location.Text", "Delft"));
        var mine = await joris.GetAsync(start.Path);
        await sanne.SubmitAsync(start, ("EventReport.Lessons.Markdown", "Van Sanne."), ("EventReport.Location.Text", "Gouda"), (Themes, "thema-zorg"));

        var conflict = await joris.SubmitAsync(mine, ("EventReport.Lessons.Markdown", "Van Joris."), ("EventReport.Speakers.Text", "Iemand"));

        Assert.Contains("Iemand anders was je voor", conflict.Heading, StringComparison.Ordinal);
        Assert.Equal(["Plaats", "Sprekers", "Lessen", "Thema's"], conflict.Texts("main form legend"));
        Assert.Contains("Van Joris.", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Van Sanne.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(["Theirs", "Mine", "Both", "Theirs"], conflict.Document.QuerySelectorAll("[name^=keuze][checked]").Select(choice => choice.GetAttribute("value")));
        Assert.Equal("Van Sanne.", (await site.LatestAsync(IdOf(start)))!["Lessons"].Markdown);

        var settled = await joris.SubmitAsync(conflict);

        var item = (await site.LatestAsync(IdOf(settled)))!;
        Assert.Equal(("Gouda", "Iemand", "Van Joris.\n\nVan Sanne."), (item["Location"].Text, item["Speakers"].Text, item["Lessons"].Markdown));
        Assert.Equal(["thema-zorg"], item["Themes"].TermIds);
    }

    [Fact]
    public async Task Whoever_wants_only_the_own_text_gets_that_and_the_other_stays_in_the_history()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var start = await sanne.SaveReportAsync("Eén tekst");
        var mine = await joris.GetAsync(start.Path);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await sanne.SubmitAsync(start, ("EventReport.Lessons.Markdown", "Van Sanne."));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var conflict = await joris.SubmitAsync(mine, ("EventReport.Lessons.Markdown", "Van Joris."));

        await joris.SubmitAsync(conflict, ("keuze.EventReport.Lessons", "Mine"));

        Assert.Equal(["Van Joris.", "Van Sanne.", ""], (await site.VersionsAsync(IdOf(start))).Select(version => version["Lessons"].Markdown));
    }

    [Fact]
    public async Task A_new_item_that_is_sent_twice_is_one_item()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.NewReportAsync();

        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => editor.SubmitAsync(form, Report("Dubbel geklikt"))));

        Assert.All(pages, page => Assert.Equal("Dubbel geklikt", page.Heading));
        Assert.Single(await site.VersionsAsync(IdOf(form)));
        Assert.Single(await FoundAsync(editor, "Dubbel geklikt"));
    }

    [Fact]
    public async Task A_change_that_is_sent_twice_is_one_version()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Twee keer bewaard");

        await editor.SubmitAsync(form, ("TitlePart.Title", "Twee keer gewijzigd"));
        var again = await editor.SubmitAsync(form, ("TitlePart.Title", "Twee keer gewijzigd"));

        Assert.Equal("Twee keer gewijzigd", again.Heading);
        Assert.Equal(2, (await site.VersionsAsync(IdOf(form))).Count);
    }

    [Fact]
    public async Task A_form_that_stood_open_too_long_comes_back_with_everything_in_it()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.NewReportAsync();

        var again = await editor.SubmitAsync(form, Report("Na een lange lunch", ("__RequestVerificationToken", "verlopen"), ("EventReport.Lessons.Markdown", "Een uur werk.")));
        Assert.Contains("stond te lang open", again.Text, StringComparison.Ordinal);
        Assert.Equal("Een uur werk.", again.Value("EventReport.Lessons.Markdown"));
        Assert.Equal(["thema-wijkaanpak"], again.Ticked(Themes));

        var saved = await editor.SubmitAsync(again);
        Assert.Equal((IdOf(form), "Na een lange lunch"), (IdOf(saved), saved.Heading));
    }

    [Fact]
    public async Task Two_editors_of_different_paragraphs_get_one_text_with_both_changes()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var start = await sanne.SaveReportAsync("Twee alinea's", ("EventReport.Lessons.Markdown", "Eerste.\n\nTweede."));
        var mine = await joris.GetAsync(start.Path);
        await sanne.SubmitAsync(start, ("EventReport.Lessons.Markdown", "Eerste, van Sanne.\n\nTweede."));

        var conflict = await joris.SubmitAsync(mine, ("EventReport.Lessons.Markdown", "Eerste.\n\nTweede, van Joris."));
        Assert.Contains("Allebei, samengevoegd", conflict.Text, StringComparison.Ordinal);
        var settled = await joris.SubmitAsync(conflict);

        Assert.Equal("Eerste, van Sanne.\n\nTweede, van Joris.", (await site.LatestAsync(IdOf(settled)))!["Lessons"].Markdown);
    }

    [Fact]
    public async Task Someone_who_saves_while_the_choice_is_made_is_asked_about_too()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var start = await sanne.SaveReportAsync("Drie keer raak");
        var mine = await joris.GetAsync(start.Path);
        var second = await sanne.SubmitAsync(start, ("EventReport.Lessons.Markdown", "Van Sanne."));
        var conflict = await joris.SubmitAsync(mine, ("EventReport.Lessons.Markdown", "Van Joris."));
        await sanne.SubmitAsync(second, ("EventReport.Speakers.Text", "Nog iemand"));

        var again = await joris.SubmitAsync(conflict);
        Assert.Equal(["Sprekers", "Lessen"], again.Texts("main form legend"));
        await joris.SubmitAsync(again);

        var item = (await site.LatestAsync(IdOf(start)))!;
        Assert.Equal(("Nog iemand", "Van Joris.\n\nVan Sanne."), (item["Speakers"].Text, item["Lessons"].Markdown));
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(Client editor, string title) =>
        (await editor.GetAsync("/beheer/inhoud?titel=" + Uri.EscapeDataString(title))).Texts("tbody tr");
}

public sealed class ConflictOnSqlite(SqliteSite site) : ConflictTests(site), IClassFixture<SqliteSite>;

public sealed class ConflictOnPostgres(PostgresSite site) : ConflictTests(site), IClassFixture<PostgresSite>;
