using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>Who hears of what on the forum.</summary>
public abstract class FollowTests(Site site)
{
    [Fact]
    public async Task Who_asked_hears_of_a_reply_and_gets_to_it_through_the_notification()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Hoe begroeten jullie nieuwe bewoners?");
        var reply = await ReplyAsync(topic, "ambtenaar", "Met een kaart van de buurt");

        var line = await ToldAsync(asker, topic.Heading);

        Assert.Contains("reageerde op jouw onderwerp", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(reply.Address.AbsolutePath, (await asker.GetAsync(line.GetAttribute("href")!)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Who_was_told_is_told_again_only_after_having_looked()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Wat zetten jullie op een welkomstbord?");
        await ReplyAsync(topic, "ambtenaar", "Een");
        await ToldAsync(asker, topic.Heading);
        await ReplyAsync(topic, "karim", "Twee");
        await QuietAsync();
        Assert.Equal(1, await CountAsync("m-wethouder", topic));

        await asker.GetAsync(topic.Path);
        await Eventually.HoldsAsync(async () => (await asker.GetAsync("/forum/algemeen")).Texts(".di-list__item").First(r => r.Contains(topic.Heading, StringComparison.Ordinal)) is { } row && !row.Contains("nieuw", StringComparison.Ordinal), "all was seen");
        await ReplyAsync(topic, "noor", "Drie");
        await QuietAsync();

        Assert.Equal(2, await CountAsync("m-wethouder", topic));
    }

    [Fact]
    public async Task Who_takes_part_follows_until_that_member_stops()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Welke feestdagen vieren jullie op het stadhuis?");
        var member = await site.SignInAsync("ambtenaar");
        var page = await member.ReplyAsync(topic, "Een paar");
        Assert.Contains("Je volgt dit onderwerp", page.Text, StringComparison.Ordinal);

        var stopped = await member.SubmitAsync(page, "form[action$=volgen]");
        var again = await member.ReplyAsync(topic, "En nog een");
        Assert.Contains("Volg dit onderwerp", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("Volg dit onderwerp", again.Text, StringComparison.Ordinal);

        var followed = await member.SubmitAsync(again, "form[action$=volgen]");
        Assert.Contains("Stop met volgen", followed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_can_be_muted_without_following_it_first()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Welke talen spreekt jullie balie?");
        var member = await site.SignInAsync("lotte");
        await FollowRoomAsync("m-lotte", FollowLevel.Everything);

        var muted = await member.SubmitAsync(await member.GetAsync(topic.Path), "form[action$='volg=false']");
        await ReplyAsync(topic, "ambtenaar", "Vier");
        await QuietAsync();
        await FollowRoomAsync("m-lotte", null);

        Assert.Contains("Je krijgt geen meldingen over dit onderwerp", muted.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("m-lotte", topic));
    }

    [Fact]
    public async Task A_room_a_theme_and_a_municipality_can_be_followed_and_muted_on_one_page()
    {
        var member = await site.SignInAsync("lotte");
        var form = await member.GetAsync("/forum/volgen");
        var rooms = form.Document.QuerySelectorAll("input[name$='.Subject']").Select(e => e.GetAttribute("value")!).ToList();
        var algemeen = rooms.IndexOf("ruimte:ruimte-algemeen");

        var saved = await member.SubmitAsync(form, ($"Choices[{algemeen}].Level", "NewTopics"), ("Municipality", "gemeente:gm0518"));

        Assert.Contains("Je keuzes zijn bewaard", saved.Text, StringComparison.Ordinal);
        Assert.Contains("gemeente:gm0518", saved.Html, StringComparison.Ordinal);
        Assert.Equal("NewTopics", saved.One($"select[name='Choices[{algemeen}].Level'] option[selected]").GetAttribute("value"));

        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie kent een goede wijkmarkt?");
        await ReplyAsync(topic, "ambtenaar", "Wij");
        Assert.Contains("begon een onderwerp", (await ToldAsync(member, topic.Heading)).TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync("m-lotte", topic));
    }

    [Fact]
    public async Task A_subject_that_is_not_offered_cannot_be_followed_by_changing_the_form()
    {
        var outsider = await site.SignInAsync("ambtenaar");
        var form = await outsider.GetAsync("/forum/volgen");
        Assert.DoesNotContain("ruimte-bestuurders", form.Html, StringComparison.Ordinal);

        await outsider.SubmitAsync(form, ("Choices[0].Subject", "ruimte:ruimte-bestuurders"), ("Choices[0].Level", "Everything"));

        Assert.False(await site.WithAsync<AppDb, bool>(db => db.Set<Follow>().AnyAsync(f => f.MemberId == "m-ambtenaar" && f.Subject == "ruimte:ruimte-bestuurders")));
    }

    [Fact]
    public async Task Who_may_not_read_the_room_any_more_sees_nothing_of_what_was_told()
    {
        await site.WithAsync<Follows>(follows => follows.SetAsync("m-daan", FollowSubject.Of(FollowSubject.Room, "ruimte-bestuurders"), FollowLevel.Everything, TestContext.Current.CancellationToken));
        await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", "Een besloten vraag over het stadskantoor");
        await QuietAsync();

        var daan = await site.SignInAsync("daan");

        Assert.DoesNotContain("stadskantoor", (await daan.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Equal("Meldingen", (await daan.GetAsync("/forum")).Texts(".di-bell > .di-visually-hidden").Single());
    }

    [Fact]
    public async Task Who_is_called_by_name_by_municipality_or_by_role_hears_of_it()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie was er bij de dag van de dialoog?");
        await ReplyAsync(topic, "ambtenaar", "Dat weet @Yusuf wel, of iemand van @Eindhoven. Ook @begeleidingscommissie was er.");

        foreach (var called in new[] { "yusuf", "lotte", "halima" })
            await ToldAsync(await site.SignInAsync(called), "Fatima noemde jou: " + topic.Heading);
        Assert.Equal(0, await CountAsync("m-els", topic));
    }

    [Fact]
    public async Task Five_hundred_names_reach_no_more_than_ten_and_quoting_calls_nobody_again()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie wil er meedenken over een netwerk?");
        var body = "> @Tom was hier\n\n" + string.Join(' ', Enumerable.Range(0, 500).Select(i => $"@Naam{(char)('A' + (i % 26))}{(char)('a' + (i / 26))},")) + " @Yusuf";

        await ReplyAsync(topic, "ambtenaar", body);
        await QuietAsync();

        Assert.Equal(MentionedNames.Most, MentionedNames.In(body).Count);
        Assert.Equal(0, await CountAsync("m-yusuf", topic));
        Assert.Equal(0, await CountAsync("m-tom", topic));
    }

    private async Task<Page> ReplyAsync(Page topic, string who, string body) => await (await site.SignInAsync(who)).ReplyAsync(topic, body);

    private static async Task<AngleSharp.Dom.IElement> ToldAsync(Client client, string title)
    {
        AngleSharp.Dom.IElement? found = null;
        await Eventually.HoldsAsync(async () => (found = (await client.GetAsync("/meldingen")).Document.QuerySelectorAll(".di-inbox__title a").FirstOrDefault(a => a.TextContent.Contains(title, StringComparison.Ordinal))) is not null, "it was told");
        return found!;
    }

    private Task FollowRoomAsync(string member, FollowLevel? level) => site.WithAsync<Follows>(follows => follows.SetAsync(member, FollowSubject.Of(FollowSubject.Room, "ruimte-algemeen"), level, TestContext.Current.CancellationToken));

    private Task QuietAsync() => Eventually.HoldsAsync(() => site.WithAsync<AppDb, bool>(async db => !await db.Set<DiversInclusief.Kernel.Jobs.Job>().AnyAsync(j => j.Kind == TellFollowers.Job)), "everyone was told");

    private Task<int> CountAsync(string member, Page topic) => site.WithAsync<AppDb, int>(db =>
        db.Set<DiversInclusief.Notifications.Notification>().CountAsync(n => n.MemberId == member && n.Title.Contains(topic.Heading)));
}

public sealed class FollowingOnSqlite(SqliteSite site) : FollowTests(site), IClassFixture<SqliteSite>;

public sealed class FollowingOnPostgres(PostgresSite site) : FollowTests(site), IClassFixture<PostgresSite>;
