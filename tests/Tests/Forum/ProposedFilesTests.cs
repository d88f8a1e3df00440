using System.Net;
using System.Text;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;
using DiversInclusief.Tests.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>Files that go with a text which an adviser prepared.</summary>
public abstract class ProposedFilesTests(Site site) : IAsyncLifetime
{
    private const string Words = "Een toelichting van meer dan tien tekens.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await site.WithAsync<SiteSettings>(settings => settings.SetAsync("ForumHeldPosts", 0, Cancellation));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_poll_with_files_is_prepared_seen_by_two_and_placed_with_all_its_days()
    {
        var pair = await Pair.OfAsync(site, "peiler");
        var adviser = await pair.AdviserAsync();
        var waiting = await adviser.SendWithAsync(await adviser.GetAsync("/forum/algemeen/peiling"), "form:has([name='Form.Poll.Options'])", [("cijfers.pdf", Pdf.With("Cijfers bij een peiling"))],
            ("Form.Title", "Wat vindt de wethouder?"), ("Form.Body", Words), ("Form.Poll.Options", "Dit\nDat"), ("Form.Poll.Secret", "true"), ("Form.As", WriteAs.For(pair.PrincipalId)));
        Assert.Equal("/forum/namens", waiting.Path);
        var meant = await UntilAsync(pair);
        site.Clock.Advance(TimeSpan.FromDays(3));

        var principal = await pair.PrincipalAsync();
        var asked = await principal.GetAsync((await principal.GetAsync("/forum/namens")).One("main h3 a").GetAttribute("href")!);
        Assert.Equal(["Dit", "Dat"], asked.Texts(".di-panel li:not(.utrecht-link-list__item)").Where(text => text is "Dit" or "Dat"));
        var file = asked.FileAddresses().Single();
        await AnswersAsync(file, pair, ("karim", false), ("moderator", false), ("beheer", false), (null, false));

        var placed = await principal.SubmitAsync(asked, "form:has([name=besluit])", ("besluit", "plaatsen"));
        Assert.Equal(["Cijfers"], placed.Texts(".di-post-files strong"));
        Assert.Equal([pair.PrincipalName], placed.Texts("article .di-post__name"));
        var closes = await site.WithAsync<AppDb, DateTimeOffset>(db => db.Set<Topic>().Where(t => t.Title == "Wat vindt de wethouder?").Select(t => t.Poll!.ClosesAt).SingleAsync(Cancellation));
        Assert.Equal(meant.AddDays(4), DiversInclusief.Components.Text.DutchTime.Today(closes));
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("karim")).FileAsync(placed.FileAddresses().Single())).StatusCode);
        Assert.Equal([pair.PrincipalId], (await site.AttachmentsAsync(f => f.Name == "Cijfers" && f.PostId != null && f.ProposalId == null)).Select(f => f.OwnerId));
    }

    [Fact]
    public async Task The_link_in_a_mail_shows_the_files_as_long_as_it_shows_the_text_and_to_nobody_else()
    {
        var pair = await Pair.OfAsync(site, "koerier");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Wie stuurt een stuk mee?");
        await PrepareAsync(pair, topic, "Hier is het stuk", ("stuk.pdf", Pdf.With("Een stuk per mail")));
        var phone = site.Visitor();
        var link = await pair.LinkAsync();
        var page = await phone.GetAsync(link);
        var file = page.FileAddresses().Single();
        using (var shown = await phone.FileAsync(file))
        {
            Assert.Contains("Een stuk per mail", Encoding.Latin1.GetString(await shown.Content.ReadAsByteArrayAsync(Cancellation)), StringComparison.Ordinal);
            Assert.True(shown.Headers.CacheControl?.NoStore);
        }
        var own = "/forum/bijlage/" + string.Join('/', file.Split('/')[^2..]);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.FileAsync(own)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("karim")).FileAsync(file)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.FileAsync(file.Replace("/link/", "/link/x", StringComparison.Ordinal))).StatusCode);

        Assert.Contains("Je tekst is geplaatst", (await phone.SubmitAsync(page, ("besluit", "plaatsen"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.FileAsync(file)).StatusCode);
        Assert.Equal(["Stuk"], (await (await site.SignInAsync("lotte")).GetAsync(topic.Path)).Texts(".di-post-files strong"));
    }

    [Fact]
    public async Task In_a_closed_room_the_link_gives_no_file_and_who_lost_the_room_sees_none()
    {
        var pair = await Pair.OfAsync(site, "besloten", adviserRole: "Burgemeester");
        var topic = await (await site.SignInAsync("karim")).AskAsync("bestuurders", "Wie heeft een besloten stuk?");
        await PrepareAsync(pair, topic, "Hier is het besloten stuk", ("besloten.pdf", Pdf.With("Een besloten stuk")));
        var code = (await pair.LinkAsync()).Split("code=")[1];
        var id = (await site.AttachmentsAsync(f => f.Name == "Besloten" && f.ProposalId != null)).Single().Id;

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().FileAsync($"/forum/namens/link/{code}/{id}/besloten.pdf")).StatusCode);
        var principal = await pair.PrincipalAsync();
        Assert.Equal(HttpStatusCode.OK, (await principal.FileAsync($"/forum/bijlage/{id}/besloten.pdf")).StatusCode);
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{topic.LastPostId()}"), ("Form.Reason", "Een proef."));
        Assert.Equal(HttpStatusCode.NotFound, (await principal.FileAsync($"/forum/bijlage/{id}/besloten.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await moderator.FileAsync($"/forum/bijlage/{id}/besloten.pdf")).StatusCode);
    }

    [Fact]
    public async Task After_a_no_the_files_are_gone_in_a_day_unless_the_adviser_goes_on_with_them()
    {
        var pair = await Pair.OfAsync(site, "weigeraar");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Wie zegt er nee?");
        await PrepareAsync(pair, topic, "Dit mag niet", ("geweigerd.pdf", Pdf.With("Een geweigerd stuk")));
        var file = (await site.AttachmentsAsync(f => f.Name == "Geweigerd")).Single();
        await RefuseAsync(pair);
        Assert.Equal(HttpStatusCode.NotFound, (await (await pair.PrincipalAsync()).FileAsync($"/forum/bijlage/{file.Id}/geweigerd.pdf")).StatusCode);

        var adviser = await pair.AdviserAsync();
        var edit = await adviser.GetAsync((await adviser.GetAsync("/forum/namens")).One("main h3 a").GetAttribute("href") + "/aanpassen");
        Assert.Contains("Geweigerd", edit.One(".di-attach__row").TextContent, StringComparison.Ordinal);
        await adviser.SubmitAsync(edit, ("Form.Body", "Mag dit dan wel"));
        site.Clock.Advance(TimeSpan.FromDays(2));
        await site.RunAsync<ForgetFiles>();
        Assert.Single((await site.Visitor().GetAsync(await pair.LinkAsync())).FileAddresses());

        await RefuseAsync(pair);
        site.Clock.Advance(TimeSpan.FromHours(25));
        await site.RunAsync<ForgetFiles>();
        Assert.Empty(await site.AttachmentsAsync(f => f.Id == file.Id));
        await Eventually.HoldsAsync(async () => !(await site.OnDiskAsync()).Any(path => path.Contains(file.Hash, StringComparison.Ordinal)), "the bytes are gone");
    }

    [Fact]
    public async Task When_nobody_decided_the_files_stand_in_the_draft_of_the_adviser()
    {
        var pair = await Pair.OfAsync(site, "trage");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Wie beslist er niet?");
        await PrepareAsync(pair, topic, "Dit blijft liggen", ("blijft.pdf", Pdf.With("Een stuk dat blijft liggen")));
        var link = await pair.LinkAsync();
        var file = (await site.Visitor().GetAsync(link)).FileAddresses().Single();
        site.Clock.Advance(Proposal.Term);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().FileAsync(file)).StatusCode);
        await Pair.ExpireAsync(site);
        site.Clock.Advance(TimeSpan.FromHours(25));
        await site.RunAsync<ForgetFiles>();

        var draft = await (await pair.AdviserAsync()).GetAsync(topic.Base() + "/reageer");
        Assert.Contains("Blijft", draft.One(".di-attach__row").TextContent, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(181));
        await site.RunAsync<ForgetDrafts>();
        await site.RunAsync<ForgetFiles>();
        Assert.Empty(await site.AttachmentsAsync(f => f.Name == "Blijft"));
    }

    [Fact]
    public async Task Who_decides_may_take_a_file_out_and_put_one_in_before_it_is_placed()
    {
        var pair = await Pair.OfAsync(site, "verbeteraar");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Wie verbetert er?");
        await PrepareAsync(pair, topic, "Met twee stukken", ("een.pdf", Pdf.With("Stuk een")), ("twee.pdf", Pdf.With("Stuk twee")));
        var principal = await pair.PrincipalAsync();
        var edit = await principal.GetAsync((await principal.GetAsync("/forum/namens")).One("main h3 a").GetAttribute("href") + "/aanpassen");
        var out1 = edit.Document.QuerySelectorAll(".di-attach__row").Single(row => row.TextContent.Contains("Een", StringComparison.Ordinal)).QuerySelector("[name$=IsRemoved]")!.GetAttribute("name")!;

        var placed = await principal.SendWithAsync(edit, "form:has([name='Form.Body'])", [("drie.pdf", Pdf.With("Stuk drie"))], ("Form.Body", "Met andere stukken"), (out1, "true"));

        Assert.Equal(["Twee", "Drie"], placed.Texts(".di-post-files strong"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await pair.AdviserAsync()).FileAsync($"/forum/bijlage/{(await site.AttachmentsAsync(f => f.Name == "Een")).Single().Id}/een.pdf")).StatusCode);
    }

    [Fact]
    public async Task A_file_of_a_waiting_text_is_not_thrown_away_nor_carried_off_by_another_form()
    {
        var pair = await Pair.OfAsync(site, "handige");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Wie gooit er iets weg?");
        await PrepareAsync(pair, topic, "Met een stuk", ("vast.pdf", Pdf.With("Een vast stuk")));
        var id = (await site.AttachmentsAsync(f => f.Name == "Vast")).Single().Id;
        var adviser = await pair.AdviserAsync();

        await adviser.ThrowAwayAsync(id);
        var own = await adviser.SendNamingAsync(await adviser.GetAsync(topic.Path), AttachSteps.Reply, "", [(id, "")], ("Form.Body", "Nu onder mijn eigen naam"));

        Assert.Equal(["Vast"], own.Texts(".di-post-files strong"));
        Assert.Equal(["Vast"], (await site.Visitor().GetAsync(await pair.LinkAsync())).Texts(".di-post-files strong"));
        Assert.Equal(2, (await site.AttachmentsAsync(f => f.Name == "Vast")).Count);
    }

    private static async Task PrepareAsync(Pair pair, Page topic, string body, params (string Name, byte[] Bytes)[] files)
    {
        var adviser = await pair.AdviserAsync();
        var sent = await adviser.SendWithAsync(await adviser.GetAsync(topic.Base() + "/reageer"), AttachSteps.Reply, files, ("Form.Body", body), ("Form.As", WriteAs.For(pair.PrincipalId)));
        Assert.True(sent.Path == "/forum/namens", sent.Text);
    }

    private async Task RefuseAsync(Pair pair)
    {
        var phone = site.Visitor();
        await phone.SubmitAsync(await phone.GetAsync(await pair.LinkAsync()), ("besluit", "niet"));
    }

    private Task<DateOnly> UntilAsync(Pair pair) => site.WithAsync<AppDb, DateOnly>(async db => (await db.Set<Proposal>().SingleAsync(p => p.PrincipalId == pair.PrincipalId, Cancellation)).Form.Poll!.Until!.Value);

    private async Task AnswersAsync(string file, Pair pair, params (string? Who, bool May)[] others)
    {
        foreach (var client in new[] { await pair.AdviserAsync(), await pair.PrincipalAsync() })
            Assert.Equal(HttpStatusCode.OK, (await client.FileAsync(file)).StatusCode);
        foreach (var (who, may) in others)
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await (who is null ? site.Visitor() : await site.SignInAsync(who)).FileAsync(file)).StatusCode);
    }
}

public sealed class ProposedFilesOnSqlite(SqliteSite site) : ProposedFilesTests(site), IClassFixture<SqliteSite>;

public sealed class ProposedFilesOnPostgres(PostgresSite site) : ProposedFilesTests(site), IClassFixture<PostgresSite>;
