using System.Net;
using DiversInclusief.Content;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Contribute;

public abstract class LabelTests(Site site)
{
    [Fact]
    public async Task One_reviewer_is_not_enough_and_two_give_the_label()
    {
        var id = await site.PlacedPracticeAsync("Twee keer bekeken");
        var url = await site.UrlOfAsync(id);
        var (halima, joris) = (await site.SignInAsync("halima"), await site.SignInAsync("beheer"));

        Assert.Contains("nog één beoordelaar nodig", (await JudgeAsync(halima, id, "Met", "Van Halima")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Keurmerk", (await site.Visitor().GetAsync(url)).Text, StringComparison.Ordinal);
        var asked = await joris.GetAsync($"/beheer/keurmerk/{id}");
        Assert.Contains("gaf al een oordeel", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Van Halima", asked.Text, StringComparison.Ordinal);

        await JudgeAsync(joris, id, "Partly", "Van Joris");

        var shown = await site.Visitor().GetAsync(url);
        Assert.Equal(["Deels", "Deels", "Deels", "Deels"], shown.Texts(".di-label .utrecht-status-badge"));
        Assert.Contains("Beoordeeld door Halima en Joris", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Van Halima", shown.Text, StringComparison.Ordinal);
        Assert.Contains((await site.Visitor().GetAsync("/voorbeelden")).Texts(".di-card"), card => card.Contains("Twee keer bekeken", StringComparison.Ordinal) && card.Contains("Keurmerk", StringComparison.Ordinal));
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=twee+keer+bekeken")).Text.Contains("Keurmerk", StringComparison.Ordinal), "search shows the label");
        Assert.Equal("2026-11-23", (await site.LatestAsync(id))!.Part("QualityLabelPart")!["GivenOn"]!.ToString());
        var samira = await site.SignInAsync("samira");
        Assert.Contains("‘Twee keer bekeken’ heeft het keurmerk", await samira.ToldAsync());
        Assert.Contains("Dit stuk heeft het keurmerk", (await samira.GetAsync($"/bijdragen/{id}/keurmerk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_no_keeps_the_label_away_takes_it_back_and_the_writer_reads_why()
    {
        var id = await site.PlacedPracticeAsync("Toch niet");
        var (halima, joris) = (await site.SignInAsync("halima"), await site.SignInAsync("beheer"));
        await JudgeAsync(halima, id, "Met", "Mooi.");
        await JudgeAsync(joris, id, "Met", "Ook mooi.");
        Assert.NotNull((await site.LatestAsync(id))!.Part("QualityLabelPart"));

        await JudgeAsync(joris, id, "Not", "Bij nader inzien niet.");

        var item = (await site.LatestAsync(id))!;
        Assert.Null(item.Part("QualityLabelPart"));
        Assert.True(item.Published);
        var outcome = await (await site.SignInAsync("samira")).GetAsync($"/bijdragen/{id}/keurmerk");
        Assert.Contains("heeft het keurmerk nog niet", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("Bij nader inzien niet.", outcome.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bij nader inzien niet.", (await site.Visitor().GetAsync(item.Url)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await halima.GetAsync($"/bijdragen/{id}/keurmerk")).Status);
    }

    [Fact]
    public async Task The_label_reaches_readers_and_what_was_not_published_yet_does_not()
    {
        var id = await site.PlacedPracticeAsync("Met een nieuw concept");
        var samira = await site.SignInAsync("samira");
        await samira.SubmitAsync(await samira.GetAsync($"/beheer/inhoud/{id}"), "form.di-edit", ("InspiringExample.Goal.Markdown", "Een nieuw doel."), ("actie", "indienen"));

        await JudgeAsync(await site.SignInAsync("halima"), id, "Met", "Goed.");
        await JudgeAsync(await site.SignInAsync("beheer"), id, "Met", "Goed.");

        var shown = await site.Visitor().GetAsync(await site.UrlOfAsync(id));
        Assert.Contains("Keurmerk Divers & Inclusief", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Een nieuw doel.", shown.Text, StringComparison.Ordinal);
        var latest = (await site.LatestAsync(id))!;
        Assert.False(latest.Published);
        Assert.Equal("Een nieuw doel.", latest["Goal"].Markdown);
        Assert.NotNull(latest.Part("QualityLabelPart"));
        Assert.Contains("Met een nieuw concept", (await (await site.SignInAsync("redactie")).GetAsync("/beheer/te-beoordelen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_judges_a_text_of_their_own_and_only_reviewers_judge()
    {
        var sanne = await site.SignInAsync("redactie");

        Assert.Contains("Dit stuk is van jou", (await sanne.GetAsync("/beheer/keurmerk/vb-eetclub")).Text, StringComparison.Ordinal);
        foreach (var member in new[] { "samira", "ambtenaar", "noor" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync(member)).GetAsync("/beheer/keurmerk/vb-eetclub")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sanne.GetAsync("/beheer/keurmerk/vb-tolk-concept")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sanne.GetAsync("/beheer/keurmerk/pub-ketenen")).Status);
    }

    [Fact]
    public async Task A_judgement_without_a_reason_is_refused_and_keeps_what_was_chosen()
    {
        var halima = await site.SignInAsync("halima");

        var refused = await halima.SubmitAsync(await halima.GetAsync("/beheer/keurmerk/vb-eetclub"), ("ProgrammeFit", "Partly"), ("Relevance-waarom", "Herkenbaar."));

        Assert.Contains("Schrijf in een of twee zinnen waarom.", refused.ErrorOf("ProgrammeFit-waarom"), StringComparison.Ordinal);
        Assert.Contains("Kies ja, deels of nee.", refused.One("#Relevance-fout").TextContent, StringComparison.Ordinal);
        Assert.Equal(("Partly", "Herkenbaar."), (refused.Ticked("ProgrammeFit").Single(), refused.Value("Relevance-waarom")));
    }

    private static async Task<Page> JudgeAsync(Client reviewer, string id, string verdict, string reason)
    {
        var fields = Criterion.All.SelectMany(criterion => new[] { (criterion.Name, verdict), (criterion.Name + "-waarom", reason) }).ToArray();
        var page = await reviewer.SubmitAsync(await reviewer.GetAsync($"/beheer/keurmerk/{id}"), fields);
        Assert.Contains("Je oordeel is bewaard", page.Text, StringComparison.Ordinal);
        return page;
    }
}

public sealed class LabelOnSqlite(SqliteSite site) : LabelTests(site), IClassFixture<SqliteSite>;

public sealed class LabelOnPostgres(PostgresSite site) : LabelTests(site), IClassFixture<PostgresSite>;
