using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class ReplyTests(Site site)
{
    private static readonly string[] AtOnce = ["ambtenaar", "karim", "noor", "daan"];

    [Fact]
    public async Task Sending_a_reply_twice_gives_one_post()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen");

        var first = await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Eén keer is genoeg"));
        var second = await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Eén keer is genoeg"));

        Assert.Equal(first.Path, second.Path);
        Assert.Equal(1, await CountAsync("Eén keer is genoeg"));
    }

    [Fact]
    public async Task Two_replies_at_the_same_moment_get_numbers_of_their_own()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen");
        var members = await Task.WhenAll(AtOnce.Select(site.SignInAsync));

        var answers = await Task.WhenAll(members.Select(m => m.ReplyAsync(topic, "Tegelijk gezegd")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(5, (await members[0].GetAsync(topic.Path)).Document.QuerySelectorAll("article.di-post").Length);
    }

    [Fact]
    public async Task A_form_that_stood_open_too_long_comes_back_with_its_text_and_saves_nothing()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen");

        var again = await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Een lang en kostbaar verhaal"), ("__RequestVerificationToken", "verlopen"));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("niet verstuurd", again.One(".di-error-summary").TextContent, StringComparison.Ordinal);
        Assert.Equal("Een lang en kostbaar verhaal", again.One("textarea").TextContent.Trim());
        Assert.Equal(0, await CountAsync("Een lang en kostbaar verhaal"));

        var sent = await member.SubmitAsync(again);
        Assert.Contains("Een lang en kostbaar verhaal", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_a_topic_that_was_closed_meanwhile_is_refused_with_its_text()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen");
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/sluiten"));

        var refused = await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Net te laat geschreven"));

        Assert.Contains("gesloten", refused.ErrorOf("Form.Body"), StringComparison.Ordinal);
        Assert.Equal("Net te laat geschreven", refused.One("textarea").TextContent.Trim());
        Assert.Equal(0, await CountAsync("Net te laat geschreven"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_000_000)]
    public async Task A_reply_of_no_or_far_too_many_characters_gets_a_message_next_to_the_field(int length)
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen");

        var refused = await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", new string('x', length)));

        Assert.NotEmpty(refused.ErrorOf("Form.Body"));
        Assert.Equal(length, refused.One("textarea").TextContent.Trim().Length);
    }

    [Fact]
    public async Task Quoting_a_post_puts_its_words_and_its_author_in_the_form()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen");
        var member = await site.SignInAsync("ambtenaar");

        var form = await member.GetAsync($"{topic.Base()}/reageer?citeer={topic.LastPostId()}");

        Assert.Equal($"> [**Anouk** schreef](/forum/bericht/{topic.LastPostId()}):\n>\n> Een toelichting van meer dan tien tekens.", form.One("textarea").TextContent.Trim());
    }

    private Task<int> CountAsync(string body) => site.WithAsync<AppDb, int>(db => db.Set<Post>().CountAsync(p => p.Body == body));
}

public sealed class RepliesOnSqlite(SqliteSite site) : ReplyTests(site), IClassFixture<SqliteSite>;

public sealed class RepliesOnPostgres(PostgresSite site) : ReplyTests(site), IClassFixture<PostgresSite>;
