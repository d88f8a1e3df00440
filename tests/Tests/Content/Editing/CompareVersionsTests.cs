using System.Net;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

public abstract class CompareVersionsTests(Site site)
{
    private const string Lessons = "EventReport.Lessons.Markdown";

    [Fact]
    public async Task A_version_shows_word_by_word_what_changed_since_the_one_before()
    {
        var editor = await site.SignInAsync("redactie");
        var start = await editor.SaveReportAsync("Vergelijk mij", (Lessons, "De kat zit op de mat."), ("EventReport.Location.Text", "Delft"));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await editor.SubmitAsync(start, (Lessons, "De hond zit op de mat."), (Themes, "thema-zorg"), ("Note", "Ander dier"));
        var list = await editor.GetAsync(start.Path + "/versies");
        Assert.Contains("Ander dier", list.Text, StringComparison.Ordinal);

        var page = await editor.GetAsync(list.One("tbody a[href*='/versies/']").GetAttribute("href")!);

        Assert.Equal(["Lessen", "Thema's"], page.Texts("main section h2"));
        Assert.Equal(["[verwijderd: kat ]", "[verwijderd: Wijkaanpak]"], page.Texts("del").Select(words => words.Replace("Wijkaanpak en leefbaarheid", "Wijkaanpak", StringComparison.Ordinal)));
        Assert.Equal("[toegevoegd: hond ]", page.Texts("ins")[0]);
        Assert.Equal("De [verwijderd: kat ][toegevoegd: hond ]zit op de mat.", page.One(".di-diff").TextContent.Trim());
        Assert.Contains("Ander dier", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_version_and_two_that_say_the_same_are_told_apart()
    {
        var editor = await site.SignInAsync("redactie");
        var start = await editor.SaveReportAsync("Eerste van alle");
        var only = (await site.VersionsAsync(IdOf(start)))[0].ContentItemVersionId;

        Assert.DoesNotContain("Verschillen", (await editor.GetAsync($"{start.Path}/versies")).Text, StringComparison.Ordinal);
        Assert.Contains("Dit is de eerste versie.", (await editor.GetAsync($"{start.Path}/versies/{only}")).Text, StringComparison.Ordinal);
        Assert.Contains("zeggen hetzelfde", (await editor.GetAsync($"{start.Path}/versies/{only}?met={only}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_of_another_item_is_not_found()
    {
        var editor = await site.SignInAsync("redactie");
        var (one, other) = (await editor.SaveReportAsync("Eén"), await editor.SaveReportAsync("Twee"));
        var version = (await site.VersionsAsync(IdOf(other)))[0].ContentItemVersionId;

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"{one.Path}/versies/{version}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"{other.Path}/versies/{version}?met=bestaatniet")).Status);
    }

    [Fact]
    public async Task An_old_version_is_put_back_from_the_page_that_compares()
    {
        var editor = await site.SignInAsync("redactie");
        var start = await editor.SaveReportAsync("Terug graag", (Lessons, "Oud."));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await editor.SubmitAsync(start, (Lessons, "Nieuw."));
        var oldest = (await site.VersionsAsync(IdOf(start)))[^1].ContentItemVersionId;

        await editor.SubmitAsync(await editor.GetAsync($"{start.Path}/versies/{oldest}"));

        Assert.Equal("Oud.", (await site.LatestAsync(IdOf(start)))!["Lessons"].Markdown);
    }
}

public sealed class CompareVersionsOnSqlite(SqliteSite site) : CompareVersionsTests(site), IClassFixture<SqliteSite>;

public sealed class CompareVersionsOnPostgres(PostgresSite site) : CompareVersionsTests(site), IClassFixture<PostgresSite>;
