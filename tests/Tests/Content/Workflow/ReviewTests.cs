using System.Net;
using DiversInclusief.Tests.Content.Editing;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Workflow;

public abstract class ReviewTests(Site site)
{
    private const string Reviews = "/beheer/te-beoordelen";

    [Fact]
    public async Task Who_hands_in_cannot_publish_and_an_editor_approves_with_one_press()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var draft = await samira.SaveReportAsync("Van buiten de redactie");
        Assert.Null(draft.Document.QuerySelector("button[value=publiceren]"));
        var tried = draft.Form("form.di-edit");
        tried.QuerySelector("button[value=voorbeeld]")!.SetAttribute("value", "publiceren");
        Assert.Equal(HttpStatusCode.NotFound, (await samira.SubmitAsync(draft, tried, ("actie", "publiceren"))).Status);

        var handedIn = await samira.SubmitAsync(draft, "form.di-edit", ("actie", "indienen"), ("Note", "Graag voor vrijdag"));
        Assert.Contains("Wacht op beoordeling", handedIn.Text, StringComparison.Ordinal);
        var list = await sanne.GetAsync(Reviews);
        Assert.Contains("Graag voor vrijdag", list.Text, StringComparison.Ordinal);
        var after = await sanne.SubmitAsync(list, $"form:has(input[value='{IdOf(draft)}'])");

        Assert.Contains("‘Van buiten de redactie’ is goedgekeurd", after.Text, StringComparison.Ordinal);
        Assert.True((await site.LatestAsync(IdOf(draft)))!.Published);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync((await site.LatestAsync(IdOf(draft)))!.Url)).Status);
    }

    [Fact]
    public async Task What_is_sent_back_says_why_and_can_be_handed_in_again()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var draft = await HandInAsync(samira, "Nog niet goed");
        var form = await sanne.GetAsync($"{draft.Path}/terugsturen");
        Assert.Equal("Schrijf wat er nog moet veranderen.", (await sanne.SubmitAsync(form, ("Answer", "  "))).ErrorOf("Answer").Replace("Fout: ", "", StringComparison.Ordinal));

        await sanne.SubmitAsync(form, ("Answer", "Wat mislukte er?"));

        var seen = await samira.GetAsync(draft.Path);
        Assert.Contains("Teruggestuurd door Sanne", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Wat mislukte er?", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nog niet goed", (await sanne.GetAsync(Reviews)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await sanne.GetAsync($"{draft.Path}/terugsturen")).Status);
        await samira.SubmitAsync(seen, "form.di-edit", ("EventReport.Lessons.Markdown", "Dit mislukte."), ("actie", "indienen"));
        Assert.Contains("Nog niet goed", (await sanne.GetAsync(Reviews)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_hands_in_sees_nothing_of_others()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var other = await sanne.SaveReportAsync("Alleen van de redactie");

        foreach (var below in new[] { "", "/voorbeeld", "/versies", $"/versies/{(await site.VersionsAsync(IdOf(other)))[0].ContentItemVersionId}", "/meelezen", "/planning", "/verwijderen", "/terugsturen" })
            Assert.Equal(HttpStatusCode.NotFound, (await samira.GetAsync(other.Path + below)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await samira.GetAsync(Reviews)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await samira.GetAsync("/beheer/logboek")).Status);
        Assert.DoesNotContain("Alleen van de redactie", (await samira.GetAsync("/beheer/inhoud")).Text + (await samira.GetAsync("/beheer")).Text, StringComparison.Ordinal);
        var form = await samira.NewReportAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await samira.SubmitAsync(form, "form.di-edit", [.. Report("Gekaapt"), ("ContentItemId", IdOf(other))])).Status);
    }

    [Fact]
    public async Task What_is_not_complete_is_saved_and_not_handed_in()
    {
        var samira = await site.SignInAsync("samira");

        var refused = await samira.SubmitAsync(await samira.NewReportAsync(), "form.di-edit", ("TitlePart.Title", "Half werk"), ("actie", "indienen"));

        Assert.Contains("opgeslagen, maar nog niet ingediend", refused.Text, StringComparison.Ordinal);
        Assert.NotNull(await site.LatestAsync(IdOf(refused)));
        Assert.DoesNotContain("Half werk", (await (await site.SignInAsync("redactie")).GetAsync(Reviews)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_changed_after_the_list_was_opened_is_not_approved_unseen()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var draft = await HandInAsync(samira, "Nog even snel");
        var list = await sanne.GetAsync(Reviews);
        await samira.SubmitAsync(draft, "form.di-edit", ("EventReport.Lessons.Markdown", "Ineens iets anders."));

        var refused = await sanne.SubmitAsync(list, $"form:has(input[value='{IdOf(draft)}'])");

        Assert.Contains("intussen gewijzigd", refused.Text, StringComparison.Ordinal);
        Assert.False((await site.LatestAsync(IdOf(draft)))!.Live);
    }

    [Fact]
    public async Task A_picture_without_words_is_not_approved()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var draft = await HandInAsync(samira, "Foto zonder woorden");
        await samira.SubmitAsync(draft, "form.di-edit", ("EventReport.Picture.Paths", "bestaat-niet.jpg"));

        var refused = await sanne.SubmitAsync(await sanne.GetAsync(Reviews), $"form:has(input[value='{IdOf(draft)}'])");

        Assert.Contains("staat niet in de mediabibliotheek", refused.Text, StringComparison.Ordinal);
        Assert.False((await site.LatestAsync(IdOf(draft)))!.Live);
    }

    [Fact]
    public async Task What_is_taken_back_is_a_draft_again()
    {
        var samira = await site.SignInAsync("samira");
        var draft = await HandInAsync(samira, "Toch niet");

        var after = await samira.SubmitAsync(draft, "form.di-edit", ("actie", "intrekken"));

        Assert.Contains("weer een gewoon concept", after.Text, StringComparison.Ordinal);
        Assert.NotNull(after.Document.QuerySelector("button[value=indienen]"));
    }

    [Fact]
    public async Task The_list_costs_the_same_however_many_wait_and_filters_know_them()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var few = await sanne.GetAsync(Reviews);
        foreach (var number in Enumerable.Range(1, 3))
            await HandInAsync(samira, $"Wachtrij {number}");

        var many = await sanne.GetAsync(Reviews);
        Assert.Equal(few.Commands.Count, many.Commands.Count);
        Assert.Equal(3, (await sanne.GetAsync("/beheer/inhoud?status=beoordelen&titel=wachtrij")).Texts("tbody tr").Count);
        Assert.Empty((await sanne.GetAsync("/beheer/inhoud?status=concept&titel=wachtrij")).Texts("tbody tr"));
        Assert.Contains("wachten op je oordeel", (await sanne.GetAsync("/beheer")).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> HandInAsync(Client samira, string title)
    {
        var page = await samira.SubmitAsync(await samira.SaveReportAsync(title), "form.di-edit", ("actie", "indienen"));
        Assert.Contains("Ingediend.", page.Text, StringComparison.Ordinal);
        return page;
    }
}

public sealed class ReviewOnSqlite(SqliteSite site) : ReviewTests(site), IClassFixture<SqliteSite>;

public sealed class ReviewOnPostgres(PostgresSite site) : ReviewTests(site), IClassFixture<PostgresSite>;
