using System.Net;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Contribute;

public abstract class ContributeTests(Site site)
{
    [Fact]
    public async Task A_visitor_is_invited_to_sign_in_and_a_civil_servant_to_begin()
    {
        Assert.Contains("Log eerst in", (await site.Visitor().GetAsync("/voorbeelden/insturen")).Text, StringComparison.Ordinal);
        Assert.Contains("Vraag het de redactie", (await (await site.SignInAsync("wethouder")).GetAsync("/voorbeelden/insturen")).Text, StringComparison.Ordinal);

        var page = await (await site.SignInAsync("ambtenaar")).GetAsync("/voorbeelden/insturen");

        Assert.Equal(["Inspirerend voorbeeld schrijven", "Verslag schrijven"], page.Texts("main a.nl-button"));
        Assert.Contains("Wat niet werkte (niet verplicht)", page.Texts(".di-asked li"));
    }

    [Theory]
    [InlineData("gemeente", "Municipality")]
    [InlineData("pagina", "Page")]
    [InlineData("persbericht", "PressRelease")]
    public async Task Who_hands_in_starts_only_what_is_meant_for_that(string kind, string type)
    {
        var samira = await site.SignInAsync("samira");
        var form = await samira.GetAsync("/beheer/inhoud/nieuw/verslag");
        var forged = form.Form("form.di-edit");
        forged.SetAttribute("action", "/beheer/inhoud/" + IdOf(form));

        Assert.Equal(HttpStatusCode.NotFound, (await samira.GetAsync("/beheer/inhoud/nieuw/" + kind)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await samira.SubmitAsync(form, forged, ("ContentType", type))).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("redactie")).GetAsync("/beheer/inhoud/nieuw/" + kind)).Status);
    }

    [Fact]
    public async Task An_administrator_opens_a_type_for_who_hands_in()
    {
        var (joris, samira) = (await site.SignInAsync("beheer"), await site.SignInAsync("samira"));
        Assert.Equal(HttpStatusCode.NotFound, (await samira.GetAsync("/beheer/inhoud/nieuw/column")).Status);

        await joris.SubmitAsync(await joris.GetAsync("/beheer/soorten/Column"), "form:has([name='Form.Contributable'])", ("Form.Contributable", "true"));

        Assert.Equal(HttpStatusCode.OK, (await samira.GetAsync("/beheer/inhoud/nieuw/column")).Status);
        Assert.Contains("Column schrijven", (await samira.GetAsync("/voorbeelden/insturen")).Texts("main a.nl-button"));
        await joris.SubmitAsync(await joris.GetAsync("/beheer/soorten/Column"), "form:has([name='Form.Contributable'])", ("Form.Contributable", "false"));
        Assert.Equal(HttpStatusCode.NotFound, (await samira.GetAsync("/beheer/inhoud/nieuw/column")).Status);
    }

    [Fact]
    public async Task A_contribution_says_in_plain_words_how_far_it_is_to_its_writer_only()
    {
        var (els, sanne) = (await site.SignInAsync("els"), await site.SignInAsync("redactie"));
        var draft = await els.SubmitAsync(await els.GetAsync("/beheer/inhoud/nieuw/inspirerend-voorbeeld"), "form.di-edit", ("TitlePart.Title", "Nog niet af"));
        Assert.Equal(["Concept"], (await els.GetAsync("/bijdragen")).Texts(".di-inbox .utrecht-status-badge"));

        await els.SubmitAsync(draft, "form.di-edit", [.. Practices.Practice("Nu wel af"), ("actie", "indienen")]);
        Assert.Equal(["Ingestuurd"], (await els.GetAsync("/bijdragen")).Texts(".di-inbox .utrecht-status-badge"));

        await sanne.SubmitAsync(await sanne.GetAsync($"{draft.Path}/terugsturen"), ("Answer", "Mag het korter?"));
        Assert.Equal(["Aanpassing gevraagd"], (await els.GetAsync("/bijdragen")).Texts(".di-inbox .utrecht-status-badge"));

        await els.SubmitAsync(await els.GetAsync(draft.Path), "form.di-edit", ("TitlePart.Title", "Korter"), ("actie", "indienen"));
        await sanne.SubmitAsync(await sanne.GetAsync("/beheer/te-beoordelen"), $"form:has(input[value='{IdOf(draft)}'])");
        Assert.Equal(["Geplaatst"], (await els.GetAsync("/bijdragen")).Texts(".di-inbox .utrecht-status-badge"));
        Assert.DoesNotContain("Korter", (await (await site.SignInAsync("samira")).GetAsync("/bijdragen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_concerned_hears_of_each_step_and_nobody_else()
    {
        var (yusuf, sanne, noor) = (await site.SignInAsync("yusuf"), await site.SignInAsync("redactie"), await site.SignInAsync("noor"));
        var form = await yusuf.HandInPracticeAsync("Stap voor stap");
        Assert.Contains("We hebben ‘Stap voor stap’ ontvangen", await yusuf.ToldAsync());
        Assert.Contains("Yusuf diende ‘Stap voor stap’ in", await sanne.ToldAsync());
        Assert.DoesNotContain("Yusuf diende ‘Stap voor stap’ in", await noor.ToldAsync());

        await sanne.SubmitAsync(await sanne.GetAsync($"{form.Path}/terugsturen"), ("Answer", "Wie deden er mee?"));
        Assert.Contains("Er moet nog iets veranderen aan ‘Stap voor stap’", await yusuf.ToldAsync());

        await yusuf.SubmitAsync(await yusuf.GetAsync(form.Path), "form.di-edit", ("InspiringExample.Partners.Markdown", "De school."), ("actie", "indienen"));
        var after = await sanne.SubmitAsync(await sanne.GetAsync(form.Path), "form.di-edit", ("actie", "publiceren"));
        Assert.Contains("‘Stap voor stap’ staat op de site. Dank je wel!", await yusuf.ToldAsync());

        await sanne.SubmitAsync(after, "form.di-edit", ("actie", "archiveren"));
        Assert.Contains("‘Stap voor stap’ is gearchiveerd", await yusuf.ToldAsync());
        await sanne.SubmitAsync(await sanne.GetAsync($"{form.Path}/verwijderen"));
        Assert.DoesNotContain(await yusuf.ToldAsync(), told => told.Contains("Stap voor stap", StringComparison.Ordinal));
    }
}

public sealed class ContributeOnSqlite(SqliteSite site) : ContributeTests(site), IClassFixture<SqliteSite>;

public sealed class ContributeOnPostgres(PostgresSite site) : ContributeTests(site), IClassFixture<PostgresSite>;
