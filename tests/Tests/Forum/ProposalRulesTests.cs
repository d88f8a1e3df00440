using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>What holds for every post holds for one that an adviser prepared.</summary>
public abstract class ProposalRulesTests(Site site) : IAsyncLifetime
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await HoldAsync(0);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_stands_in_the_way_of_a_post_stands_in_the_way_of_approving_it()
    {
        var pair = await Pair.OfAsync(site, "tien");
        var moderator = await site.SignInAsync("moderator");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Een onderwerp dat dichtgaat");
        await pair.ProposeReplyAsync(topic, "Een tarbot met 06-12345678");
        var (link, phone) = (await pair.LinkAsync(), site.Visitor());
        var warned = await phone.GetAsync(link);
        Assert.Contains("06-12345678", warned.One(".utrecht-alert--warning").TextContent, StringComparison.Ordinal);
        Assert.Contains("Toch plaatsen", warned.Text, StringComparison.Ordinal);

        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/sluiten"));
        var closed = await phone.SubmitAsync(warned, ("besluit", "plaatsen"));
        Assert.Contains("intussen gesloten", closed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tarbot", closed.Text, StringComparison.Ordinal);
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/sluiten"));

        await moderator.SubmitAsync(await moderator.GetAsync($"/beheer/moderatie/{pair.PrincipalId}"), ("Form.Kind", "Silence"), ("Form.Text", "Even rust."), ("Form.Days", "1"));
        Assert.Contains("niet schrijven op het forum", (await phone.GetAsync(link)).Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(2));

        await site.WithAsync<AppDb>(async db => { db.Add(new RulesVersion { Number = 1000 + await db.Set<RulesVersion>().MaxAsync(v => v.Number), Body = "Nog een regel.", MustBeAccepted = true, At = site.Clock.GetUtcNow() }); await db.SaveChangesAsync(); });
        Assert.Contains("huisregels die je nog niet", (await phone.GetAsync(link)).Text, StringComparison.Ordinal);
        var principal = await pair.PrincipalAsync();
        var inside = await principal.GetAsync(link);
        Assert.Contains("zet een vinkje", (await principal.SubmitAsync(inside, "form:has([name=besluit])", ("besluit", "plaatsen"))).Text, StringComparison.Ordinal);
        await site.WithAsync<AppDb>(db => db.Set<RulesVersion>().Where(v => v.Number > 1000).ExecuteDeleteAsync(Cancellation));

        await HoldAsync(1);
        Assert.Contains("Je tekst is geplaatst", (await phone.SubmitAsync(await phone.GetAsync(link), ("besluit", "plaatsen"))).Text, StringComparison.Ordinal);
        Assert.Equal(1, await PostsAsync("Een onderwerp dat dichtgaat"));
        Assert.Contains("tarbot", (await moderator.GetAsync("/beheer/goedkeuren")).Text, StringComparison.Ordinal);
        Assert.Contains("een moderator kijkt nog", (await (await pair.AdviserAsync()).GetAsync("/forum/namens")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_on_the_topic_asks_for_whom_and_calls_that_no_mistake()
    {
        var pair = await Pair.OfAsync(site, "vraag");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Voor wie schrijf je?");
        var adviser = await pair.AdviserAsync();

        var asked = await adviser.SubmitAsync(await adviser.GetAsync(topic.Path), "form[action$=reageer]", ("Form.Body", "Een griet voor een ander"), ("Form.As", WriteAs.ChooseFor));

        Assert.Contains("Namens wie is dit?", asked.Text, StringComparison.Ordinal);
        Assert.Empty(asked.Document.QuerySelectorAll("[role=alert], .utrecht-alert--error, [aria-invalid=true]"));
        Assert.Contains("Kies onder welke naam", (await adviser.SubmitAsync(asked)).Text, StringComparison.Ordinal);
        Assert.Equal("/forum/namens", (await adviser.SubmitAsync(asked, ("Form.As", WriteAs.For(pair.PrincipalId)))).Path);
    }

    [Fact]
    public async Task Nothing_is_prepared_where_one_of_both_does_not_read_along()
    {
        var pair = await Pair.OfAsync(site, "elf");
        var adviser = await pair.AdviserAsync();
        var topic = await (await site.SignInAsync("ambtenaar")).AskAsync("ambtenaren", "Alleen voor ambtenaren");
        var form = await adviser.GetAsync(topic.Base() + "/reageer");
        Assert.DoesNotContain(form.Document.QuerySelectorAll("[name='Form.As']"), choice => choice.GetAttribute("value") == WriteAs.For(pair.PrincipalId));
        var refused = await adviser.SubmitAsync(await adviser.GetAsync(topic.Path), "form[action$=reageer]", ("Form.Body", "Toch namens een ander"), ("Form.As", WriteAs.For(pair.PrincipalId)));
        Assert.Contains("niet namens deze persoon schrijven", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await adviser.GetAsync("/forum/bestuurders/nieuw")).Status);
        Assert.Equal(0, await pair.CountAsync());
    }

    [Fact]
    public async Task A_topic_takes_what_was_prepared_for_it_along_when_it_moves_out_of_sight_or_is_destroyed()
    {
        var pair = await Pair.OfAsync(site, "twaalf");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Een onderwerp dat verdwijnt");
        await pair.ProposeReplyAsync(topic, "Een antwoord dat meeverdwijnt");
        var link = await pair.LinkAsync();
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{topic.LastPostId()}"), ("Form.Reason", "Een proef."));

        var hidden = await site.Visitor().GetAsync(link);
        Assert.Contains("Je kunt hier niet meer schrijven", hidden.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("verdwijnt", hidden.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("verdwijnt", (await (await pair.AdviserAsync()).GetAsync("/forum/namens")).Text, StringComparison.Ordinal);
        await site.WithAsync<AppDb>(db => db.Set<Topic>().Where(t => t.Title == "Een onderwerp dat verdwijnt").ExecuteDeleteAsync(Cancellation));
        Assert.Equal(0, await pair.CountAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(link)).Status);
    }

    [Fact]
    public async Task A_list_of_prepared_texts_costs_the_same_however_many_there_are_and_shows_all_of_them()
    {
        var pair = await Pair.OfAsync(site, "dertien");
        await pair.ProposeTopicAsync("algemeen", "Voorstel nummer 0");
        var adviser = await pair.AdviserAsync();
        var few = (await adviser.GetAsync("/forum/namens")).Commands.Count;
        for (var i = 1; i <= 25; i++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            await pair.ProposeTopicAsync("algemeen", $"Voorstel nummer {i}");
        }
        var page = await adviser.GetAsync("/forum/namens");
        var next = await adviser.GetAsync(page.One("a[href*='na=']").GetAttribute("href")!);

        Assert.Equal(few, page.Commands.Count);
        Assert.Equal(26, page.Texts("main h3 a").Concat(next.Texts("main h3 a")).Distinct(StringComparer.Ordinal).Count());
    }

    private Task HoldAsync(int first) => site.WithAsync<SiteSettings>(settings => settings.SetAsync("ForumHeldPosts", first, Cancellation));

    private Task<int> PostsAsync(string title) => site.WithAsync<AppDb, int>(db => db.Set<Topic>().Where(t => t.Title == title).Select(t => t.PostCount).FirstAsync(Cancellation));
}

public sealed class ProposalRulesOnSqlite(SqliteSite site) : ProposalRulesTests(site), IClassFixture<SqliteSite>;

public sealed class ProposalRulesOnPostgres(PostgresSite site) : ProposalRulesTests(site), IClassFixture<PostgresSite>;
