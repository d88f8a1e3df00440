using System.Net;
using DiversInclusief.Components.Text;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Notifications;

/// <summary>One mail about everything new, for who wants that.</summary>
public abstract class DigestTests(Site site, MailServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_the_chosen_hour_comes_one_mail_with_what_is_followed_and_unread_and_none_when_nothing_is_new()
    {
        await ChooseAsync("yusuf", DigestEvery.Day, 8);
        await FollowAsync("m-yusuf", "ruimte:ruimte-algemeen", FollowLevel.Digest);
        await AskAsync("algemeen", "Wie maakt een folder zonder jargon?");
        await AskAsync("bestuurders", "Wat vertel je de raad niet?");
        Assert.DoesNotContain("folder zonder jargon", await InboxAsync("yusuf"), StringComparison.Ordinal);
        await NextMorningAsync("m-yusuf", 6);
        Assert.Equal(0, await MailsAsync("m-yusuf"));

        await NextMorningAsync("m-yusuf", 8);

        await Eventually.HoldsAsync(() => Task.FromResult(server.About("Nieuw op het forum").Any(IsForYusuf)), "the digest came");
        var mail = Assert.Single(server.About("Nieuw op het forum"), mail => IsForYusuf(mail));
        Assert.Contains("Wie maakt een folder zonder jargon?", mail.Text, StringComparison.Ordinal);
        Assert.Contains("https://site.demo.example/forum/algemeen/", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("raad niet", mail.Text + mail.Html, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Header("List-Unsubscribe-Post"));

        await NextMorningAsync("m-yusuf", 8);
        Assert.Equal(1, await MailsAsync("m-yusuf"));
    }

    [Fact]
    public async Task What_was_seen_or_silenced_is_left_out()
    {
        await ChooseAsync("lotte", DigestEvery.Day, 9);
        await FollowAsync("m-lotte", "ruimte:ruimte-algemeen", FollowLevel.Digest);
        var seen = await AskAsync("algemeen", "Een vraag die al gelezen is");
        await AskAsync("algemeen", "Een vraag die stil moet zijn");
        await AskAsync("algemeen", "Een vraag die wel meekomt");
        await (await site.SignInAsync("lotte")).GetAsync(seen.Path);
        await FollowAsync("m-lotte", "onderwerp:" + (await TopicAsync("Een vraag die stil moet zijn")).Id, FollowLevel.Muted);
        await Eventually.HoldsAsync(() => site.WithAsync<AppDb, bool>(db => db.Set<Reading>().AnyAsync(r => r.MemberId == "m-lotte" && r.TopicId == seen.Address.AbsolutePath.Split('/')[3], Cancellation)), "it was seen");

        await NextMorningAsync("m-lotte", 9);

        var lines = Assert.Single(await site.WithAsync<AppDb, List<string>>(db => db.Set<OutgoingMail>().Where(m => m.MemberId == "m-lotte" && m.Kind == Digests.Kind.Name).Select(m => m.Lines).ToListAsync(Cancellation)));
        Assert.Contains("wel meekomt", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("al gelezen", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("stil moet zijn", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_may_no_longer_be_read_is_left_out_when_the_mail_goes_and_a_mail_of_nothing_else_does_not_go()
    {
        var (shut, open) = (new DigestLine("Een besloten onderwerp", "", "/forum/bestuurders/x/y", Token.Room("ruimte-bestuurders")), new DigestLine("Een open onderwerp", "", "/forum/algemeen/x/y", Token.Members));
        await MailAsync("Twee regels", shut, open);
        await MailAsync("Niets over", shut);

        await site.BecomesAsync("Twee regels", MailState.Sent);
        await site.BecomesAsync("Niets over", MailState.Dropped);

        var mail = Assert.Single(server.About("Twee regels"));
        Assert.Contains("Een open onderwerp", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("besloten onderwerp", mail.Text + mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_in_the_mail_stops_it_and_the_site_shows_that_and_can_start_it_again()
    {
        await ChooseAsync("els", DigestEvery.Week, 7);
        var link = site.Services.GetService(typeof(UnsubscribeLink)) as UnsubscribeLink;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        using var answer = await site.Visitor().Http.PostAsync(new Uri(link!.PathFor("m-els", Digests.Kind.Name), UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Never", await ChosenAsync("els"));

        await ChooseAsync("els", DigestEvery.Day, 7);

        Assert.Equal("Day", await ChosenAsync("els"));
    }

    [Fact]
    public async Task Saving_other_choices_leaves_the_digest_alone()
    {
        await ChooseAsync("daan", DigestEvery.Week, 10);
        var before = await site.WithAsync<AppDb, DateTimeOffset?>(db => db.Set<DigestChoice>().Where(d => d.MemberId == "m-daan").Select(d => d.NextAt).SingleAsync(Cancellation));
        site.Clock.Advance(TimeSpan.FromMinutes(5));

        var member = await site.SignInAsync("daan");
        await member.SubmitAsync(await member.GetAsync("/account/meldingen"));

        Assert.Equal(before, await site.WithAsync<AppDb, DateTimeOffset?>(db => db.Set<DigestChoice>().Where(d => d.MemberId == "m-daan").Select(d => d.NextAt).SingleAsync(Cancellation)));
    }

    private static bool IsForYusuf(ReceivedMail mail) => mail.Header("To").Contains("yusuf", StringComparison.Ordinal);

    private async Task ChooseAsync(string member, DigestEvery every, int hour)
    {
        var client = await site.SignInAsync(member);
        await client.SubmitAsync(await client.GetAsync("/account/meldingen"), ("samenvatting", every.ToString()), ("uur", $"{hour}"));
        // What happens after this moment is news.
        site.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<string?> ChosenAsync(string member) => (await (await site.SignInAsync(member)).GetAsync("/account/meldingen")).One("[name=samenvatting]:checked").GetAttribute("value");

    private Task FollowAsync(string member, string subject, FollowLevel level) => site.WithAsync<Follows>(follows => follows.SetAsync(member, subject, level, Cancellation));

    private async Task<Page> AskAsync(string room, string title) => await (await site.SignInAsync("wethouder")).AskAsync(room, title);

    private Task<Topic> TopicAsync(string title) => site.WithAsync<AppDb, Topic>(db => db.Set<Topic>().AsNoTracking().SingleAsync(t => t.Title == title, Cancellation));

    private async Task<string> InboxAsync(string member) => (await (await site.SignInAsync(member)).GetAsync("/meldingen")).Text;

    private Task<int> MailsAsync(string member) => site.WithAsync<AppDb, int>(db => db.Set<OutgoingMail>().CountAsync(m => m.MemberId == member && m.Kind == Digests.Kind.Name, Cancellation));

    // Five past that hour of the next day that has it ahead, and until nothing is due any more.
    private async Task NextMorningAsync(string member, int hour)
    {
        var day = DateOnly.FromDateTime(site.Clock.GetUtcNow().InAmsterdam().DateTime);
        var moment = DutchTime.At(day, hour).AddMinutes(5);
        site.Clock.SetTo(moment > site.Clock.GetUtcNow() ? moment : DutchTime.At(day.AddDays(1), hour).AddMinutes(5));
        await Eventually.HoldsAsync(() => site.WithAsync<AppDb, bool>(async db => !await db.Set<DigestChoice>().AnyAsync(d => d.MemberId == member && d.NextAt <= site.Clock.GetUtcNow(), Cancellation)), "the digest was looked at");
    }

    private Task MailAsync(string title, params DigestLine[] lines) => site.WithAsync<AppDb>(async db =>
    {
        var now = site.Clock.GetUtcNow();
        db.Add(new OutgoingMail { Id = ShortId.New(), MemberId = "m-samira", Kind = Digests.Kind.Name, Title = title, Link = "/forum", Access = Token.Members, Lines = Digests.Written(lines), MadeAt = now, DueAt = now });
        await db.SaveChangesAsync(Cancellation);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
    });
}

public sealed class DigestOnSqlite(MailOnSqlite site) : DigestTests(site, site.Server), IClassFixture<MailOnSqlite>;

public sealed class DigestOnPostgres(MailOnPostgres site) : DigestTests(site, site.Server), IClassFixture<MailOnPostgres>;
