using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class HouseRulesTests(Site site)
{
    private const string Rules = "/huisregels";

    [Fact]
    public async Task Who_never_accepted_is_asked_once_before_the_first_post_and_keeps_what_was_typed()
    {
        await ForgetAsync("m-yusuf");
        var topic = await (await AgreedAsync("wethouder")).AskAsync("algemeen");
        var newcomer = await site.SignInAsync("yusuf");

        var asked = await newcomer.ReplyAsync(topic, "Een kostbaar antwoord");
        Assert.Contains("Lees de huisregels", asked.ErrorOf("Agrees"), StringComparison.Ordinal);
        Assert.Equal("Een kostbaar antwoord", asked.One("textarea").TextContent.Trim());
        Assert.DoesNotContain("Een kostbaar antwoord", (await newcomer.GetAsync(topic.Path)).Text, StringComparison.Ordinal);

        var placed = await newcomer.SubmitAsync(asked, ("Agrees", "true"));
        Assert.Contains("Een kostbaar antwoord", placed.One($"#bericht-{placed.LastPostId()}").TextContent, StringComparison.Ordinal);
        Assert.Contains("En nog een", (await newcomer.ReplyAsync(placed, "En nog een")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_topic_asks_for_the_rules_in_the_form_itself()
    {
        await ForgetAsync("m-els");
        var newcomer = await site.SignInAsync("els");
        var form = await newcomer.GetAsync("/forum/algemeen/nieuw");
        var refused = await newcomer.SubmitAsync(form, ("Form.Title", "Mijn allereerste vraag"), ("Form.Body", "Een toelichting die lang genoeg is."));

        Assert.Contains("vinkje", refused.ErrorOf("Agrees"), StringComparison.Ordinal);
        var placed = await newcomer.SubmitAsync(refused, ("Agrees", "true"));
        Assert.Contains("Mijn allereerste vraag", placed.Heading, StringComparison.Ordinal);
        Assert.Null((await newcomer.GetAsync("/forum/algemeen/nieuw")).Document.QuerySelector("[name=Agrees]"));
    }

    [Fact]
    public async Task A_new_version_is_asked_for_again_only_when_it_was_marked_so()
    {
        var editor = await site.SignInAsync("redactie");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen");
        var member = await site.SignInAsync("daan");

        await ChangeAsync(editor, "Een tikfout minder.", again: false);
        Assert.Contains("Zonder vragen", (await member.ReplyAsync(topic, "Zonder vragen")).Text, StringComparison.Ordinal);

        await ChangeAsync(editor, "Een heel nieuwe regel.", again: true);
        var asked = await member.ReplyAsync(topic, "Nu met een vraag");
        Assert.Contains("Een heel nieuwe regel.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Nu met een vraag", (await member.SubmitAsync(asked, ("Agrees", "true"))).Text, StringComparison.Ordinal);

        var list = await (await site.SignInAsync("moderator")).GetAsync("/beheer/huisregels/akkoord");
        Assert.Contains(list.Texts("tbody tr"), row => row.StartsWith("DaanVersie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_editors_at_once_do_not_lose_each_others_words()
    {
        var (one, other) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var (first, second) = (await one.GetAsync("/beheer/huisregels"), await other.GetAsync("/beheer/huisregels"));
        await one.SubmitAsync(first, ("Form.Body", "De tekst van de een, lang genoeg."));
        var refused = await other.SubmitAsync(second, ("Form.Body", "De tekst van de ander, lang genoeg."));

        Assert.Contains("Iemand anders", refused.ErrorOf("Form.Body"), StringComparison.Ordinal);
        Assert.Equal("De tekst van de ander, lang genoeg.", refused.One("textarea").TextContent.Trim());
        Assert.Contains("De tekst van de een", (await site.Visitor().GetAsync(Rules)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_reads_the_rules_and_older_versions_and_only_editors_change_them()
    {
        Assert.Contains("Val de ander niet aan", (await site.Visitor().GetAsync(Rules + "?versie=1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(Rules + "?versie=999")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("moderator")).GetAsync("/beheer/huisregels")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync("/beheer/huisregels/akkoord")).Status);
    }

    [Fact]
    public async Task A_member_can_accept_on_the_page_itself()
    {
        await ForgetAsync("m-tom");
        var member = await site.SignInAsync("tom");
        var accepted = await member.SubmitAsync(await member.GetAsync(Rules));

        Assert.Contains("Je ging akkoord op", accepted.Text, StringComparison.Ordinal);
        Assert.Null(accepted.Document.QuerySelector("main form"));
    }

    // Another test may have made a version that everyone must accept.
    private async Task<Client> AgreedAsync(string member)
    {
        var client = await site.SignInAsync(member);
        var rules = await client.GetAsync(Rules);
        if (rules.Document.QuerySelector("main form") is not null)
            await client.SubmitAsync(rules);
        return client;
    }

    private Task ForgetAsync(string member) => site.WithAsync<AppDb>(db => db.Set<RulesAcceptance>().Where(a => a.MemberId == member).ExecuteDeleteAsync());

    private static async Task ChangeAsync(Client editor, string note, bool again)
    {
        var form = await editor.GetAsync("/beheer/huisregels");
        var body = form.One("textarea").TextContent.Trim() + $"\n\n{note}";
        var saved = await editor.SubmitAsync(form, [("Form.Body", body), ("Form.Note", note), .. again ? [("Form.MustBeAccepted", "true")] : Array.Empty<(string, string)>()]);
        Assert.Contains("is bewaard", saved.Text, StringComparison.Ordinal);
    }
}

public sealed class HouseRulesOnSqlite(SqliteSite site) : HouseRulesTests(site), IClassFixture<SqliteSite>;

public sealed class HouseRulesOnPostgres(PostgresSite site) : HouseRulesTests(site), IClassFixture<PostgresSite>;
