using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;
using DiversInclusief.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>An adviser prepares a text, an alderman decides from the link in a mail.</summary>
public abstract class ProposalTests(Site site, MailServer server) : IAsyncLifetime
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await HoldAsync(0);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_prepared_reply_is_seen_by_two_and_leaves_no_trace_until_the_link_in_the_mail_places_it_once()
    {
        var pair = await Pair.OfAsync(site, "een");
        var reader = await site.SignInAsync("karim");
        var topic = await reader.AskAsync("algemeen", "Wie schrijft hier voor wie?");
        var waiting = await pair.ProposeReplyAsync(topic, "Een zeebaars in voorbereiding");

        Assert.Equal("/forum/namens", waiting.Path);
        Assert.Contains("Wacht op een besluit", waiting.Text, StringComparison.Ordinal);
        foreach (var other in new[] { reader, await site.SignInAsync("moderator"), await site.SignInAsync("beheer") })
            foreach (var path in new[] { topic.Path, "/forum", "/forum/algemeen", "/forum/onderwerpen", "/meldingen", "/zoeken?q=zeebaars", "/forum/lijkt-op?titel=zeebaars", "/forum/namens", "/forum/wachtend" })
                Assert.DoesNotContain("zeebaars in", (await other.GetAsync(path)).Html, StringComparison.Ordinal);
        Assert.Equal(1, await PostsAsync("Wie schrijft hier voor wie?"));

        await Eventually.HoldsAsync(() => Task.FromResult(server.About($"{pair.AdviserName} heeft een tekst").Count > 0), "the alderman got a mail");
        var mail = server.About($"{pair.AdviserName} heeft een tekst")[0];
        Assert.DoesNotContain("zeebaars", mail.Raw, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Wie schrijft hier", mail.Text, StringComparison.Ordinal);
        var link = mail.Text.Split('\n').Single(line => line.Contains("/forum/namens/link", StringComparison.Ordinal)).Replace("https://site.demo.example", "", StringComparison.Ordinal);

        var phone = site.Visitor();
        var page = await phone.GetAsync(link);
        Assert.Contains("Een zeebaars in voorbereiding", page.Text, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl?.NoStore);
        Assert.Equal(1, await PostsAsync("Wie schrijft hier voor wie?"));
        var placed = await phone.SubmitAsync(page, ("besluit", "plaatsen"));
        Assert.Contains("Je tekst is geplaatst", placed.Text, StringComparison.Ordinal);
        Assert.False(phone.Cookies.ContainsKey("__Host-lid"));

        Assert.Contains("Je hebt deze tekst al geplaatst", (await phone.SubmitAsync(page, ("besluit", "plaatsen"))).Text, StringComparison.Ordinal);
        Assert.Contains("Je hebt deze tekst al geplaatst", (await phone.GetAsync(link)).Text, StringComparison.Ordinal);
        Assert.Equal([pair.PrincipalName], (await reader.GetAsync(topic.Path)).Texts("article .di-post__name").Skip(1));
        Assert.Equal(2, await PostsAsync("Wie schrijft hier voor wie?"));
        Assert.Contains("Je tekst is goedgekeurd", (await (await pair.AdviserAsync()).GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains("is onder jouw naam geplaatst", (await (await pair.PrincipalAsync()).GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_who_answers_for_the_words_the_author_and_moderators_who_prepared_them_and_the_log_both()
    {
        var pair = await Pair.OfAsync(site, "twee");
        await pair.ProposeTopicAsync("algemeen", "Een nieuw onderwerp namens een ander");
        var phone = site.Visitor();
        await phone.SubmitAsync(await phone.GetAsync(await pair.LinkAsync()), ("besluit", "plaatsen"));
        var reader = await site.SignInAsync("karim");
        var topic = await reader.GetAsync((await reader.GetAsync("/forum/algemeen")).Document.QuerySelectorAll("a").First(a => a.TextContent == "Een nieuw onderwerp namens een ander").GetAttribute("href")!);

        Assert.Equal([pair.PrincipalName], topic.Texts("article .di-post__name"));
        Assert.DoesNotContain(pair.AdviserName, topic.Html, StringComparison.Ordinal);
        var versions = $"{topic.Base()}/versies/{topic.LastPostId()}";
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(versions)).Status);
        foreach (var client in new[] { await site.SignInAsync("moderator"), await pair.PrincipalAsync() })
        {
            Assert.Contains("voorbereid door een adviseur", (await client.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
            Assert.Contains($"{pair.AdviserName} bereidde dit voor", (await client.GetAsync(versions)).Text, StringComparison.Ordinal);
        }
        var log = (await (await site.SignInAsync("beheer")).GetAsync("/beheer/logboek")).Text;
        Assert.Contains($"voorbereid door {pair.AdviserName}, besloten met de link in de mail", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Een nieuw onderwerp namens", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_text_ends_the_earlier_link_and_gets_a_mail_of_its_own()
    {
        var pair = await Pair.OfAsync(site, "drie");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen");
        await pair.ProposeReplyAsync(topic, "De eerste versie met kabeljauw");
        var (first, open) = (await pair.LinkAsync(), site.Visitor());
        var form = await open.GetAsync(first);
        var adviser = await pair.AdviserAsync();
        var edit = await adviser.GetAsync((await adviser.GetAsync("/forum/namens")).One("main h3 a").GetAttribute("href") + "/aanpassen");
        await adviser.SubmitAsync(edit, ("Form.Body", "De tweede versie met schelvis"));

        Assert.Contains("aangepast nadat je deze mail kreeg", (await site.Visitor().GetAsync(first)).Text, StringComparison.Ordinal);
        var late = await open.SubmitAsync(form, ("besluit", "plaatsen"));
        Assert.Contains("aangepast nadat je deze mail kreeg", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("schelvis", late.Text, StringComparison.Ordinal);
        Assert.Contains("tweede versie met schelvis", (await site.Visitor().GetAsync(await pair.LinkAsync())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_closed_room_and_for_who_wants_it_the_link_shows_and_decides_nothing_without_signing_in()
    {
        var pair = await Pair.OfAsync(site, "vier", adviserRole: "Burgemeester");
        var topic = await (await site.SignInAsync("karim")).AskAsync("bestuurders", "Een besloten zaak over tongschar");
        await pair.ProposeReplyAsync(topic, "Een besloten antwoord over tongschar");
        var careful = await Pair.OfAsync(site, "vijf", mustSignIn: true);
        await careful.ProposeReplyAsync(await (await site.SignInAsync("karim")).AskAsync("algemeen"), "Een open antwoord over tongschar");

        var discreet = await Pair.OfAsync(site, "vertrouwd");
        var asker = await site.SignInAsync("karim");
        var confidential = await asker.SubmitAsync(await asker.GetAsync("/forum/algemeen/nieuw"), ("Form.Title", "Iets vertrouwelijks"), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.IsConfidential", "true"));
        await discreet.ProposeReplyAsync(confidential, "Een vertrouwelijk antwoord over tongschar");

        foreach (var one in new[] { pair, careful, discreet })
        {
            var visitor = site.Visitor();
            var page = await visitor.GetAsync(await one.LinkAsync());
            Assert.Equal("/inloggen", page.Address.AbsolutePath);
            Assert.DoesNotContain("tongschar", page.Html, StringComparison.Ordinal);
            var inside = await visitor.SubmitAsync(page, ("Form.Email", $"bestuurder-{one.Name}@demo.example"), ("Form.Password", World.Password));
            Assert.Contains("antwoord over tongschar", inside.Text, StringComparison.Ordinal);
            Assert.Contains("antwoord over tongschar", (await visitor.SubmitAsync(inside, "form:has([name=besluit])", ("besluit", "plaatsen"))).One(".di-posts").TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_that_was_passed_on_or_tampered_with_opens_nothing_for_others()
    {
        var pair = await Pair.OfAsync(site, "zes");
        await pair.ProposeReplyAsync(await (await site.SignInAsync("karim")).AskAsync("algemeen"), "Een doorgestuurde haring");
        var link = await pair.LinkAsync();
        var id = await site.WithAsync<AppDb, string>(db => db.Set<Proposal>().Where(p => p.PrincipalId == pair.PrincipalId).Select(p => p.Id).SingleAsync(Cancellation));

        foreach (var (client, path) in new[] { (await site.SignInAsync("karim"), link), (await pair.AdviserAsync(), link), (site.Visitor(), link[..^6] + "AAAAAA"), (site.Visitor(), "/forum/namens/link"), (await site.SignInAsync("beheer"), $"/forum/namens/{id}"), (await site.SignInAsync("moderator"), $"/forum/namens/{id}/aanpassen") })
        {
            var page = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.DoesNotContain("haring", page.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refusal_reaches_the_adviser_who_changes_the_text_and_asks_again()
    {
        var pair = await Pair.OfAsync(site, "zeven");
        await pair.ProposeReplyAsync(await (await site.SignInAsync("karim")).AskAsync("algemeen"), "Een stellige snoekbaars");
        var phone = site.Visitor();
        Assert.Contains("komt niet op het forum", (await phone.SubmitAsync(await phone.GetAsync(await pair.LinkAsync()), ("Form.Remark", "Dit is te stellig."), ("besluit", "niet"))).Text, StringComparison.Ordinal);

        var adviser = await pair.AdviserAsync();
        var list = await adviser.GetAsync("/forum/namens");
        Assert.Contains("Niet geplaatst", list.Text, StringComparison.Ordinal);
        Assert.Contains("Dit is te stellig.", list.Text, StringComparison.Ordinal);
        Assert.Contains("Je tekst wordt niet geplaatst", (await adviser.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        list = await adviser.SubmitAsync(await adviser.GetAsync(list.One("main h3 a").GetAttribute("href") + "/aanpassen"), ("Form.Body", "Een bescheiden snoekbaars"));
        Assert.Contains("Wacht op een besluit", list.Text, StringComparison.Ordinal);
        Assert.Contains("bescheiden snoekbaars", (await site.Visitor().GetAsync(await pair.LinkAsync())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_alderman_changes_the_text_after_signing_in_and_places_that()
    {
        var pair = await Pair.OfAsync(site, "acht");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen");
        await pair.ProposeReplyAsync(topic, "De woorden van de adviseur");
        var visitor = site.Visitor();
        var signIn = await visitor.GetAsync((await visitor.GetAsync(await pair.LinkAsync())).Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Eerst aanpassen", StringComparison.Ordinal)).GetAttribute("href")!);
        var form = await visitor.SubmitAsync(signIn, ("Form.Email", "bestuurder-acht@demo.example"), ("Form.Password", World.Password));

        var placed = await visitor.SubmitAsync(form, ("Form.Body", "De woorden van de wethouder"));

        Assert.Contains("De woorden van de wethouder", placed.One(".di-posts").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("De woorden van de adviseur", placed.Html, StringComparison.Ordinal);
        Assert.Contains("Geplaatst", (await (await pair.AdviserAsync()).GetAsync("/forum/namens")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_weeks_the_link_ends_and_the_text_is_a_draft_of_the_adviser()
    {
        var pair = await Pair.OfAsync(site, "negen");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen");
        await pair.ProposeReplyAsync(topic, "Een vergeten forel");
        var link = await pair.LinkAsync();
        site.Clock.Advance(Proposal.Term);
        Assert.Contains("twee weken", (await site.Visitor().GetAsync(link)).Text, StringComparison.Ordinal);
        await Pair.ExpireAsync(site);

        var adviser = await pair.AdviserAsync();
        Assert.Contains("niet op tijd beslist", (await adviser.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        var draft = await adviser.GetAsync(topic.Base() + "/reageer");
        Assert.Equal("Een vergeten forel", draft.One("textarea").TextContent.Trim());
        Assert.Equal(WriteAs.For(pair.PrincipalId), draft.One("[name='Form.As']:checked").GetAttribute("value"));
        site.Clock.Advance(Proposal.Kept + TimeSpan.FromHours(1));
        await Pair.ExpireAsync(site);
        Assert.Equal(0, await pair.CountAsync());
    }

    private Task HoldAsync(int first) => site.WithAsync<SiteSettings>(settings => settings.SetAsync("ForumHeldPosts", first, Cancellation));

    private Task<int> PostsAsync(string title) => site.WithAsync<AppDb, int>(db => db.Set<Topic>().Where(t => t.Title == title).Select(t => t.PostCount).FirstAsync(Cancellation));
}

public sealed class ProposalsOnSqlite(MailOnSqlite site) : ProposalTests(site, site.Server), IClassFixture<MailOnSqlite>;

public sealed class ProposalsOnPostgres(MailOnPostgres site) : ProposalTests(site, site.Server), IClassFixture<MailOnPostgres>;
