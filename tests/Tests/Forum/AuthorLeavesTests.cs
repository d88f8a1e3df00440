using System.Net;
using DiversInclusief.Identity;
using Microsoft.AspNetCore.Identity;

namespace DiversInclusief.Tests;

/// <summary>An account is taken away while others are in the middle of answering it.</summary>
public abstract class AuthorLeavesTests(Site site)
{
    [Fact]
    public async Task A_reply_that_was_being_written_is_placed_and_the_topic_stays_readable_everywhere()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Hoe lang bewaar je een wensboom?");
        var other = await site.SignInAsync("ambtenaar");
        var (open, quoting) = (await other.GetAsync(topic.Path), await other.GetAsync($"{topic.Base()}/reageer?citeer={topic.LastPostId()}"));

        await LeaveAsync("wethouder");

        var placed = await other.SubmitAsync(open, "form[action$=reageer]", ("Form.Body", "Wij doen dat twee jaar."));
        Assert.Contains("Wij doen dat twee jaar.", placed.Text, StringComparison.Ordinal);
        Assert.Equal("Voormalig lid", placed.One(".di-post__name").TextContent.Trim());
        Assert.Equal(HttpStatusCode.OK, (await other.SubmitAsync(quoting, ("Form.Body", "> Een toelichting\n\nEn daarna?"))).Status);
        foreach (var page in new[] { "/forum/algemeen", "/forum/onderwerpen", topic.Base() + "/afdrukken", "/zoeken?q=wensboom" })
            Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(page)).Status);
        var moderator = await site.SignInAsync("moderator");
        foreach (var verb in new[] { "/splitsen", "/naar-bibliotheek", "/samenvoegen", "/geleerd" })
            Assert.Equal(HttpStatusCode.OK, (await moderator.GetAsync(topic.Base() + verb)).Status);
    }

    [Fact]
    public async Task Who_was_writing_then_places_nothing_and_is_a_visitor_at_once()
    {
        var leaving = await site.SignInAsync("karim");
        var topic = await (await site.SignInAsync("ambtenaar")).AskAsync("algemeen", "Wie komt er naar de markt?");
        var open = await leaving.GetAsync(topic.Path);

        await LeaveAsync("karim");

        var refused = await leaving.SubmitAsync(open, "form[action$=reageer]", ("Form.Body", "Ik kom nog even langs."));
        Assert.DoesNotContain("Ik kom nog even langs.", (await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        Assert.Equal("/inloggen", refused.Address.AbsolutePath);
    }

    private Task LeaveAsync(string name) => site.WithAsync<UserManager<Member>>(async members =>
        Assert.True((await members.DeleteAsync((await members.FindByEmailAsync(name + "@demo.example"))!)).Succeeded));
}

public sealed class AuthorLeavesOnSqlite(SqliteSite site) : AuthorLeavesTests(site), IClassFixture<SqliteSite>;

public sealed class AuthorLeavesOnPostgres(PostgresSite site) : AuthorLeavesTests(site), IClassFixture<PostgresSite>;
