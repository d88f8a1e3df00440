using System.Net;
using DiversInclusief.Tests.Content.Editing;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Workflow;

public abstract class ArchiveTests(Site site)
{
    [Fact]
    public async Task What_is_archived_is_in_no_list_and_not_found_but_keeps_its_address_with_a_notice()
    {
        var editor = await site.SignInAsync("redactie");
        var item = await editor.PublishReportAsync("Zilveren archiefkast", ("EventReport.Municipalities.Add", "Delft"));
        var url = (await site.LatestAsync(IdOf(item)))!.Url;
        var visitor = site.Visitor();
        await FoundAsync(visitor, url, wanted: true);

        var archived = await editor.SubmitAsync(item, "form.di-edit", ("actie", "archiveren"));

        Assert.Contains("Gearchiveerd", archived.Text, StringComparison.Ordinal);
        await FoundAsync(visitor, url, wanted: false);
        foreach (var list in new[] { "/verslagen", "/bibliotheek", "/gemeenten/delft" })
            Assert.DoesNotContain(url, (await visitor.GetAsync(list)).Html, StringComparison.Ordinal);
        var page = await visitor.GetAsync(url);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Dit is gearchiveerd", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Single((await editor.GetAsync("/beheer/inhoud?status=gearchiveerd&titel=archiefkast")).Texts("tbody tr"));

        await editor.SubmitAsync(archived, "form.di-edit", ("actie", "terughalen"));
        await FoundAsync(visitor, url, wanted: true);
        Assert.Contains(url, (await visitor.GetAsync("/verslagen")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit is gearchiveerd", (await visitor.GetAsync(url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_a_new_text_takes_it_out_of_the_archive_and_taking_it_offline_hides_it()
    {
        var editor = await site.SignInAsync("redactie");
        var item = await editor.PublishReportAsync("Weer actueel");
        var archived = await editor.SubmitAsync(item, "form.di-edit", ("actie", "archiveren"));

        var again = await editor.SubmitAsync(archived, "form.di-edit", ("EventReport.Lessons.Markdown", "Nieuwe les."), ("actie", "publiceren"));
        Assert.Null((await site.LatestAsync(IdOf(item)))!.ArchivedUtc);

        var url = (await site.LatestAsync(IdOf(item)))!.Url;
        var offline = await editor.SubmitAsync(await editor.SubmitAsync(again, "form.di-edit", ("actie", "archiveren")), "form.di-edit", ("actie", "offline"));
        Assert.Contains("Offline gehaald", offline.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(url)).Status);
    }

    private static Task FoundAsync(Client visitor, string url, bool wanted) =>
        Eventually.HoldsAsync(async () => (await visitor.GetAsync("/zoeken?q=archiefkast")).Html.Contains($"href=\"{url}\"", StringComparison.Ordinal) == wanted, $"search {(wanted ? "finds" : "forgets")} {url}");
}

public sealed class ArchiveOnSqlite(SqliteSite site) : ArchiveTests(site), IClassFixture<SqliteSite>;

public sealed class ArchiveOnPostgres(PostgresSite site) : ArchiveTests(site), IClassFixture<PostgresSite>;
