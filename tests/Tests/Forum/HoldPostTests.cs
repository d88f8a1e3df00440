using System.Text.Json.Nodes;
using DiversInclusief.Forum;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class HoldPostTests(Site site)
{
    private const string Queue = "/beheer/goedkeuren";

    [Fact]
    public async Task A_first_topic_waits_unseen_and_comes_on_the_forum_when_a_moderator_places_it()
    {
        var newcomer = await NewcomerAsync("een");
        var reader = await site.SignInAsync("wethouder");
        var before = (await reader.GetAsync("/forum")).Text;
        var waiting = await newcomer.AskAsync("algemeen", "Mijn eerste kabeljauw");

        Assert.Contains("Wacht op goedkeuring", waiting.Heading, StringComparison.Ordinal);
        Assert.Contains("Mijn eerste kabeljauw", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await reader.GetAsync("/forum")).Text);
        Assert.DoesNotContain("kabeljauw", (await reader.GetAsync("/forum/algemeen")).Text, StringComparison.Ordinal);

        var moderator = await site.SignInAsync("moderator");
        await JudgeAsync(moderator, "Mijn eerste kabeljauw", place: true);
        Assert.Contains("Mijn eerste kabeljauw", (await reader.GetAsync("/forum/algemeen")).Text, StringComparison.Ordinal);
        Assert.Contains("Je bericht staat op het forum.", (await newcomer.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains("Meteen te lezen", (await newcomer.AskAsync("algemeen", "Meteen te lezen")).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_reply_is_seen_by_its_writer_and_moderators_only_and_leaves_no_trace()
    {
        var reader = await site.SignInAsync("karim");
        var topic = await reader.AskAsync("algemeen", "Waar is de stilte?");
        var newcomer = await NewcomerAsync("twee");
        var after = await newcomer.ReplyAsync(topic, "Een zalmforel in het verborgene");

        Assert.Contains("Je reactie wacht op goedkeuring", after.Text, StringComparison.Ordinal);
        Assert.Contains("zalmforel", (await newcomer.GetAsync("/forum/wachtend")).Text, StringComparison.Ordinal);
        Assert.Contains("zalmforel", (await (await site.SignInAsync("moderator")).GetAsync(Queue)).Text, StringComparison.Ordinal);
        Assert.Equal(topic.Texts("main article"), (await reader.GetAsync(topic.Path)).Texts("main article"));
        foreach (var path in new[] { topic.Path, "/forum", "/forum/algemeen", "/forum/onderwerpen", "/meldingen", "/zoeken?q=zalmforel", "/forum/lijkt-op?titel=zalmforel", "/forum/wachtend" })
            Assert.DoesNotContain("zalmforel in", (await reader.GetAsync(path)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("wacht op goedkeuring", (await reader.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await site.WithAsync<AppDb, int>(db => db.Set<Topic>().Where(t => t.Title == "Waar is de stilte?").Select(t => t.PostCount).FirstAsync()));
    }

    [Fact]
    public async Task A_refused_post_goes_back_to_its_writer_with_the_reason_and_the_text()
    {
        var newcomer = await NewcomerAsync("drie");
        await newcomer.AskAsync("algemeen", "Koop mijn makreel");
        var moderator = await site.SignInAsync("moderator");
        var form = await FindAsync(moderator, "Koop mijn makreel");

        var unexplained = await moderator.SubmitAsync(form, ("Form.Place", "False"));
        Assert.Contains("Leg uit waarom", unexplained.ErrorOf("Form.Answer"), StringComparison.Ordinal);
        await moderator.SubmitAsync(unexplained, ("Form.Answer", "Reclame hoort hier niet."));

        var mine = await newcomer.GetAsync("/forum/wachtend");
        Assert.Contains("Niet geplaatst", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Reclame hoort hier niet.", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("makreel", (await moderator.GetAsync(Queue)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("makreel", (await newcomer.SubmitAsync(mine)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_sent_twice_waits_once_and_only_moderators_see_the_queue()
    {
        var newcomer = await NewcomerAsync("vier");
        var form = await newcomer.GetAsync("/forum/algemeen/nieuw");
        (string, string)[] filled = [("Form.Title", "Tweemaal de tarbot"), ("Form.Body", "Een toelichting die lang genoeg is.")];
        await newcomer.SubmitAsync(form, filled);
        await newcomer.SubmitAsync(form, filled);

        Assert.Single((await (await site.SignInAsync("moderator")).GetAsync(Queue)).Texts("main h2 a"), "Tweemaal de tarbot");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await newcomer.GetAsync(Queue)).Status);
    }

    [Fact]
    public async Task A_trusted_role_need_not_wait()
    {
        await site.WithAsync<SiteSettings>(settings => settings.SetAsync("ForumTrustedRoles", new JsonArray("Burgemeester"), TestContext.Current.CancellationToken));
        var newcomer = await NewcomerAsync("vijf", "Burgemeester");

        Assert.Contains("Zonder wachten", (await newcomer.AskAsync("algemeen", "Zonder wachten")).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_held_under_an_alias_is_placed_under_it()
    {
        var newcomer = await NewcomerAsync("zes");
        await newcomer.AskMaskedAsync("grens-en-buurlanden", "Stiekem een snoek");
        var moderator = await site.SignInAsync("moderator");
        Assert.DoesNotContain("Nieuweling zes", (await moderator.GetAsync(Queue)).Text, StringComparison.Ordinal);
        await JudgeAsync(moderator, "Stiekem een snoek", place: true);

        var topic = (await moderator.GetAsync("/forum/grens-en-buurlanden")).Document.QuerySelectorAll("a").First(a => a.TextContent == "Stiekem een snoek").GetAttribute("href")!;
        Assert.Equal(["Een grensgemeente"], (await moderator.GetAsync(topic)).Texts("article .di-post__name"));
        Assert.Contains("Bewerk", (await newcomer.GetAsync(topic)).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> FindAsync(Client moderator, string title) =>
        await moderator.GetAsync((await moderator.GetAsync(Queue)).Document.QuerySelectorAll("main h2 a").Single(a => a.TextContent == title).GetAttribute("href")!);

    private static async Task JudgeAsync(Client moderator, string title, bool place) => await moderator.SubmitAsync(await FindAsync(moderator, title), ("Form.Place", place ? "True" : "False"));

    private async Task<Client> NewcomerAsync(string name, string role = "Ambtenaar")
    {
        var id = $"m-nieuw-{name}";
        await site.WithAsync<AddMemberHandler>(add => add.HandleAsync(new NewMember(id, $"Nieuweling {name}", $"nieuw-{name}@demo.example", "", "", "GM0981", [role], World.Password), TestContext.Current.CancellationToken));
        await site.WithAsync<HouseRules>(rules => rules.AcceptAsync(id, 1, TestContext.Current.CancellationToken));
        return await site.SignInAsync($"nieuw-{name}");
    }
}

public sealed class HoldPostOnSqlite(SqliteSite site) : HoldPostTests(site), IClassFixture<SqliteSite>;

public sealed class HoldPostOnPostgres(PostgresSite site) : HoldPostTests(site), IClassFixture<PostgresSite>;
