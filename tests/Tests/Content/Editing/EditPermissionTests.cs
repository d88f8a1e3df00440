using System.Net;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

public abstract class EditPermissionTests(Site site)
{
    [Theory]
    [InlineData("/beheer")]
    [InlineData("/beheer/inhoud")]
    [InlineData("/beheer/inhoud/nieuw/verslag")]
    [InlineData("/beheer/inhoud/vb-tolk-concept")]
    [InlineData("/beheer/inhoud/vb-tolk-concept/voorbeeld")]
    [InlineData("/beheer/inhoud/vb-tolk-concept/versies")]
    [InlineData("/beheer/inhoud/vb-tolk-concept/verwijderen")]
    public async Task Pages_of_editors_do_not_exist_for_others(string address)
    {
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("redactie")).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync(address)).Status);
        Assert.StartsWith("/inloggen", (await site.Visitor().GetAsync(address)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_in_the_hands_of_someone_without_the_permission_does_nothing()
    {
        var form = await (await site.SignInAsync("redactie")).NewReportAsync();

        var wethouder = await site.SignInAsync("wethouder");
        Assert.Equal(HttpStatusCode.NotFound, (await wethouder.SubmitAsync(form, Report("Ingebroken"))).Status);
        Assert.Null(await site.LatestAsync(IdOf(form)));
    }

    [Fact]
    public async Task Who_may_not_publish_sees_no_button_and_cannot_by_hand()
    {
        var noor = await site.SignInAsync("noor");
        var form = await noor.SaveReportAsync("Van een medewerker");
        Assert.Null(form.Document.QuerySelector("button[value=publiceren]"));

        var tried = form.Form();
        tried.QuerySelector("button[value=voorbeeld]")!.SetAttribute("value", "publiceren");
        Assert.Equal(HttpStatusCode.NotFound, (await noor.SubmitAsync(form, tried, ("actie", "publiceren"))).Status);

        Assert.False((await site.LatestAsync(IdOf(form)))!.Live);
        Assert.Equal(HttpStatusCode.NotFound, (await noor.GetAsync($"/beheer/inhoud/{IdOf(form)}/verwijderen")).Status);
    }

    [Fact]
    public async Task A_moderator_has_an_overview_without_content()
    {
        var page = await (await site.SignInAsync("moderator")).GetAsync("/beheer");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("a[href^='/beheer/inhoud']"));
    }

    [Theory]
    [InlineData("/beheer/inhoud/nieuw/taxonomie")]
    [InlineData("/beheer/inhoud/nieuw/thema")]
    [InlineData("/beheer/inhoud/themas")]
    [InlineData("/beheer/inhoud/bestaat-niet")]
    public async Task What_is_not_made_with_this_form_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("redactie")).GetAsync(address)).Status);
}

public sealed class EditPermissionOnSqlite(SqliteSite site) : EditPermissionTests(site), IClassFixture<SqliteSite>;

public sealed class EditPermissionOnPostgres(PostgresSite site) : EditPermissionTests(site), IClassFixture<PostgresSite>;
