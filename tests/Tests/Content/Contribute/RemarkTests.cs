using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Contribute;

public abstract class RemarkTests(Site site)
{
    private const string Input = "Opmerking.InspiringExample.Result";

    [Fact]
    public async Task A_remark_stands_beside_its_field_until_it_is_ticked_off_and_stays_as_history()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var form = await samira.HandInPracticeAsync("Met een vraag erbij");

        var sendBack = await sanne.SubmitAsync(await sanne.GetAsync(form.Path), "form.di-edit", (Input, "Hoeveel mensen?"), ("actie", "terugsturen"));
        Assert.Contains("De opmerking bij een veld gaat mee", sendBack.Text, StringComparison.Ordinal);
        await sanne.SubmitAsync(sendBack, ("Answer", ""));

        var asked = await samira.GetAsync(form.Path);
        var remark = asked.One(".di-remark");
        Assert.Contains("Hoeveel mensen?", remark.TextContent, StringComparison.Ordinal);
        Assert.Contains("‘Resultaat’", remark.TextContent, StringComparison.Ordinal);
        var answered = await samira.SubmitAsync(asked, "form.di-edit", (NameOf(remark, "Antwoord"), "Ongeveer veertig."), (NameOf(remark, "Klaar"), "true"), ("actie", "indienen"));

        Assert.Empty(answered.Document.QuerySelectorAll(".di-remark"));
        var seen = await sanne.GetAsync(form.Path);
        Assert.Contains("1 opmerking is afgehandeld", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Ongeveer veertig.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Klaar volgens Samira", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_that_is_too_long_comes_back_as_it_was_typed()
    {
        var form = await (await site.SignInAsync("samira")).HandInPracticeAsync("Met een lange vraag");
        var sanne = await site.SignInAsync("redactie");

        var refused = await sanne.SubmitAsync(await sanne.GetAsync(form.Path), "form.di-edit", (Input, new string('a', 1001)), ("actie", "terugsturen"));

        Assert.Contains("hoogstens 1000 tekens", refused.ErrorOf(Input), StringComparison.Ordinal);
        Assert.Equal(new string('a', 1001), refused.Value(Input));
        Assert.Empty((await sanne.GetAsync(form.Path)).Document.QuerySelectorAll(".di-remark"));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_asks_once()
    {
        var form = await (await site.SignInAsync("samira")).HandInPracticeAsync("Twee keer gevraagd");
        var sanne = await site.SignInAsync("redactie");
        var open = await sanne.GetAsync(form.Path);

        await sanne.SubmitAsync(open, "form.di-edit", (Input, "Eén keer"), ("actie", "bewaren"));
        await sanne.SubmitAsync(open, "form.di-edit", (Input, "Eén keer"), ("actie", "bewaren"));

        Assert.Single((await sanne.GetAsync(form.Path)).Document.QuerySelectorAll(".di-remark"));
    }

    [Fact]
    public async Task Who_hands_in_asks_nothing_and_without_a_word_or_a_remark_nothing_is_sent_back()
    {
        var (samira, sanne) = (await site.SignInAsync("samira"), await site.SignInAsync("redactie"));
        var form = await samira.HandInPracticeAsync("Zonder vragen");

        Assert.Empty(form.Document.QuerySelectorAll(".di-remark-add"));
        Assert.Contains("Schrijf wat er nog moet veranderen.", (await sanne.SubmitAsync(await sanne.GetAsync($"{form.Path}/terugsturen"), ("Answer", ""))).ErrorOf("Answer"), StringComparison.Ordinal);
    }

    private static string NameOf(AngleSharp.Dom.IElement remark, string start) => remark.QuerySelector($"[name^='{start}.']")!.GetAttribute("name")!;
}

public sealed class RemarksOnSqlite(SqliteSite site) : RemarkTests(site), IClassFixture<SqliteSite>;

public sealed class RemarksOnPostgres(PostgresSite site) : RemarkTests(site), IClassFixture<PostgresSite>;
