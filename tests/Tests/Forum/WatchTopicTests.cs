using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>Replies that come in while someone looks.</summary>
public abstract class WatchTopicTests(Site site)
{
    [Fact]
    public async Task Who_looks_at_a_topic_is_told_how_many_posts_there_are_as_soon_as_one_comes()
    {
        var member = await site.SignInAsync("wethouder");
        var topic = await member.AskAsync("algemeen", "Wie kijkt er mee?");
        using var stream = await EventStream.OpenAsync(member, topic);
        Assert.Equal("text/event-stream", stream.ContentType);

        await (await site.SignInAsync("ambtenaar")).ReplyAsync(topic, "Ik kijk mee");

        Assert.Equal("2:1", await stream.DataOfAsync("reacties"));
    }

    [Fact]
    public async Task What_came_before_the_stream_opened_is_told_at_once()
    {
        var member = await site.SignInAsync("wethouder");
        var topic = await member.AskAsync("algemeen", "Wie was er eerder?");
        await (await site.SignInAsync("ambtenaar")).ReplyAsync(topic, "Ik was eerder");

        using var stream = await EventStream.OpenAsync(member, topic);

        Assert.Equal("2:1", await stream.DataOfAsync("reacties"));
    }

    [Fact]
    public async Task A_reply_that_came_in_at_another_node_is_told_here_too()
    {
        var member = await site.SignInAsync("wethouder");
        var topic = await member.AskAsync("algemeen", "Wie schrijft er elders?");
        using var stream = await EventStream.OpenAsync(member, topic);
        var id = topic.Base().Split('/')[^1];

        // As another process does it: in the database, and without a word to this one.
        await site.WithAsync<AppDb>(async db =>
        {
            var written = await db.Set<Topic>().AsTracking().Include(t => t.Room).FirstAsync(t => t.Id == id);
            db.Add(written.Reply("m-ambtenaar", "Elders geschreven", "elders", site.Clock.GetUtcNow()));
            db.Add(new Change { Source = "topic", Key = id, At = site.Clock.GetUtcNow() });
            await db.SaveChangesAsync();
        });

        Assert.Equal("2:1", await stream.DataOfAsync("reacties"));
    }

    [Fact]
    public async Task A_reply_that_is_hidden_counts_no_more()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wat telt er mee?");
        using var stream = await EventStream.OpenAsync(member, topic);
        var moderator = await site.SignInAsync("moderator");
        var reply = await moderator.ReplyAsync(topic, "Dit telt straks niet meer");
        Assert.Equal("2:1", await stream.DataOfAsync("reacties"));

        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{reply.LastPostId()}"), ("Form.Reason", "Hoort hier niet"));
        Assert.Equal("2:0", await stream.DataOfAsync("reacties"));
        await moderator.ReplyAsync(topic, "En dit wel");

        Assert.Equal("3:1", await stream.DataOfAsync("reacties"));
        using var later = await EventStream.OpenAsync(member, topic);
        Assert.Equal("3:1", await later.DataOfAsync("reacties"));
    }

    [Fact]
    public async Task A_topic_that_is_hidden_ends_the_stream_without_a_word_about_it()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wat verdwijnt er?");
        using var stream = await EventStream.OpenAsync(member, topic);
        var moderator = await site.SignInAsync("moderator");
        var reply = await moderator.ReplyAsync(topic, "Hier staat iets");
        Assert.Equal("2:1", await stream.DataOfAsync("reacties"));

        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{topic.LastPostId()}"), ("Form.Reason", "Hoort hier niet"));

        Assert.Equal("0", await stream.DataOfAsync("einde"));
        Assert.Equal(HttpStatusCode.NotFound, await EventStream.StatusAsync(member, topic));
        Assert.NotEmpty(reply.LastPostId());
    }

    [Fact]
    public async Task A_member_who_may_not_enter_the_room_any_more_hears_nothing_further()
    {
        var member = await site.SignInAsync("daan");
        await OpenToAsync([]);
        var topic = await (await site.SignInAsync("moderator")).AskAsync("ambtenaren", "Wie mag er nog in?");
        using var stream = await EventStream.OpenAsync(member, topic);

        await OpenToAsync(["Moderator"]);
        await (await site.SignInAsync("moderator")).ReplyAsync(topic, "Alleen voor wie er nog in mag");

        Assert.Equal("0", await stream.DataOfAsync("einde"));
        Assert.DoesNotContain(stream.Names, name => name == "reacties");
    }

    [Fact]
    public async Task A_visitor_and_an_outsider_get_the_same_answer_as_for_a_topic_that_is_not_there()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", "Een besloten zaak");

        Assert.Equal(HttpStatusCode.NotFound, await EventStream.StatusAsync(site.Visitor(), topic));
        var outsider = await site.SignInAsync("ambtenaar");
        Assert.Equal((await outsider.GetAsync("/forum/bestuurders/000000000000/meekijken")).Text, (await outsider.GetAsync($"{topic.Base()}/meekijken")).Text);
    }

    [Fact]
    public async Task A_member_has_four_streams_at_most_and_a_closed_one_makes_room()
    {
        var member = await site.SignInAsync("karim");
        var topic = await member.AskAsync("algemeen", "Hoeveel vensters heb jij open?");
        var open = new List<EventStream>();
        for (var i = 0; i < TopicWatch.MostOfMember; i++)
            open.Add(await EventStream.OpenAsync(member, topic));

        Assert.Equal(HttpStatusCode.NoContent, await EventStream.StatusAsync(member, topic));
        open.ForEach(stream => stream.Dispose());
        await Eventually.HoldsAsync(async () => await EventStream.StatusAsync(member, topic) == HttpStatusCode.OK, "there is room again");
    }

    private Task OpenToAsync(string[] roles) => site.WithAsync<AppDb>(async db =>
    {
        (await db.Set<Room>().AsTracking().Include(r => r.Roles).FirstAsync(r => r.Slug == "ambtenaren")).OpenTo(roles);
        await db.SaveChangesAsync();
    });
}

public sealed class WatchTopicOnSqlite(SqliteSite site) : WatchTopicTests(site), IClassFixture<SqliteSite>;

public sealed class WatchTopicOnPostgres(PostgresSite site) : WatchTopicTests(site), IClassFixture<PostgresSite>;
