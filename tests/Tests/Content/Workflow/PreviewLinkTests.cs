using System.Net;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Content.Editing;
using DiversInclusief.Tests.Media;
using Microsoft.EntityFrameworkCore;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Workflow;

public abstract class PreviewLinkTests(Site site)
{
    private const string Lessons = "EventReport.Lessons.Markdown";

    [Fact]
    public async Task Who_has_the_link_reads_the_newest_draft_without_an_account_and_nobody_else_does()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Lees even mee", (Lessons, "Eerste woorden."));
        var link = await MakeAsync(editor, draft);
        await editor.SubmitAsync(await editor.GetAsync(draft.Path), "form.di-edit", (Lessons, "Betere woorden."));

        var page = await site.Visitor().GetAsync(link);

        Assert.Contains("Betere woorden.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content*=noindex]"));
        Assert.Contains("noindex", string.Join(',', page.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", string.Join(',', page.Headers.GetValues("Referrer-Policy")));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync((await site.LatestAsync(IdOf(draft)))!.Url)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(link[..^1] + (link[^1] == 'A' ? 'B' : 'A'))).Status);
    }

    [Fact]
    public async Task A_link_expires_and_can_be_revoked()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Niet voor altijd");
        var (old, revoked) = (await MakeAsync(editor, draft, days: "2"), await MakeAsync(editor, draft));

        await editor.SubmitAsync(await editor.GetAsync(draft.Path + "/meelezen"), "form:has(button[name=intrekken])");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(revoked)).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync(old)).Status);
        site.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(old)).Status);

        var list = await editor.GetAsync(draft.Path + "/meelezen");
        Assert.Contains("Ingetrokken", list.Text, StringComparison.Ordinal);
        Assert.Contains("Verlopen", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 keer", list.Text, StringComparison.Ordinal);
        site.Clock.SetTo(TestClock.Start);
    }

    [Fact]
    public async Task The_token_is_shown_once_and_kept_nowhere_and_each_use_is_logged_without_a_person()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Geheim adres");
        var link = await MakeAsync(editor, draft);
        var token = link.Split('/')[^1];
        Assert.Equal(22, token.Length);
        Assert.DoesNotContain(token, (await editor.GetAsync(draft.Path + "/meelezen")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(token, string.Join(' ', await site.WithAsync<AppDb, List<string>>(db => db.Set<PreviewLink>().Select(one => one.Hash).ToListAsync())), StringComparison.Ordinal);

        await (await site.SignInAsync("wethouder")).GetAsync(link);

        var log = await editor.GetAsync($"/beheer/logboek?over=content:{IdOf(draft)}&wat=content.preview-used");
        Assert.Contains("Iemand met de link", Assert.Single(log.Texts("tbody tr")), StringComparison.Ordinal);
        Assert.Contains("(1 link)", (await editor.GetAsync(draft.Path)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("91")]
    [InlineData("veel")]
    public async Task A_link_works_for_a_number_of_days_that_makes_sense(string days)
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.GetAsync("/beheer/inhoud/vb-tolk-concept/meelezen");

        Assert.NotEqual("", (await editor.SubmitAsync(form, ("Days", days))).ErrorOf("Days"));
    }

    [Fact]
    public async Task Who_reads_along_sees_the_files_of_the_draft_as_long_as_the_link_works_and_no_others()
    {
        var (shown, other) = ((await site.StoreAsync($"van het concept.png", await Photo.PngAsync(500, 320))).File!, (await site.StoreAsync("van iets anders.png", await Photo.PngAsync(510, 320))).File!);
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Met een foto", ("EventReport.Picture.Paths", shown.Path), ("EventReport.Picture.MediaTexts", "Een plein"), ("MarkdownBodyPart.Markdown", $"![Nog eens]({shown.FixedUrl})"));
        var link = await MakeAsync(editor, draft);
        var visitor = site.Visitor();

        var page = await visitor.GetAsync(link);

        var pictures = page.Document.QuerySelectorAll("main img").Select(picture => picture.GetAttribute("src")!).ToList();
        Assert.Equal(2, pictures.Count);
        foreach (var address in pictures)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).Status);
        Assert.True((await visitor.GetAsync(pictures[0])).Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(shown.Url())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(pictures[0].Replace(shown.Hash, other.Hash, StringComparison.Ordinal))).Status);
        await editor.SubmitAsync(await editor.GetAsync(draft.Path + "/meelezen"), "form:has(button[name=intrekken])");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(pictures[0])).Status);
    }

    private static async Task<string> MakeAsync(Client editor, Page draft, string days = "14")
    {
        var page = await editor.SubmitAsync(await editor.GetAsync($"/beheer/inhoud/{IdOf(draft)}/meelezen"), "form.di-form", ("Days", days));
        return new Uri(page.One("#link[readonly]").GetAttribute("value")!).AbsolutePath;
    }
}

public sealed class PreviewLinkOnSqlite(SqliteSite site) : PreviewLinkTests(site), IClassFixture<SqliteSite>;

public sealed class PreviewLinkOnPostgres(PostgresSite site) : PreviewLinkTests(site), IClassFixture<PostgresSite>;
