using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>A session that ends while someone writes costs no words.</summary>
public abstract class ExpiredSessionTests(Site site)
{
    private const string Words = "Een lang en kostbaar verhaal dat niet weg mag";

    [Fact]
    public async Task A_reply_that_is_sent_after_the_session_ended_stands_in_the_form_after_signing_in()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Hoe lang blijf jij ingelogd?");
        var form = await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path);

        var signIn = await site.Visitor().SubmitAsync(form, "form[action$=reageer]", ("Form.Body", Words));
        Assert.Equal("/inloggen", signIn.Address.AbsolutePath);

        var visitor = site.Visitor();
        signIn = await visitor.SubmitAsync(form, "form[action$=reageer]", ("Form.Body", Words));
        Assert.Contains("Wat je typte, is bewaard", signIn.Text, StringComparison.Ordinal);
        var back = await SignInAsync(visitor, signIn);

        Assert.EndsWith("/reageer", back.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(Words, back.One("textarea").TextContent.Trim());
        Assert.Contains(Words, (await visitor.SubmitAsync(back, "form[action$=reageer]")).One(".di-posts").TextContent, StringComparison.Ordinal);
        var id = topic.Base().Split('/')[^1];
        Assert.Equal(1, await site.WithAsync<AppDb, int>(db => db.Set<Post>().CountAsync(p => p.TopicId == id && p.Body == Words)));
    }

    [Fact]
    public async Task A_new_topic_and_a_change_of_a_post_survive_as_well()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", "Wat blijft er staan?");
        var (start, edit) = (await member.GetAsync("/forum/algemeen/nieuw"), await member.GetAsync($"{topic.Base()}/bewerk/{topic.LastPostId()}"));
        var visitor = site.Visitor();
        await visitor.SubmitAsync(start, ("Form.Title", "Een titel die blijft"), ("Form.Body", Words), ("Form.Themes", "thema-taal"));

        var signIn = await visitor.SubmitAsync(edit, ("Form.Body", "Een wijziging die blijft"));
        var back = await SignInAsync(visitor, signIn);

        Assert.Equal("Een wijziging die blijft", back.One("textarea").TextContent.Trim());
        Assert.Contains("voordat je was uitgelogd", back.Text, StringComparison.Ordinal);
        var begun = await visitor.GetAsync("/forum/algemeen/nieuw");
        Assert.Equal("Een titel die blijft", begun.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Equal("thema-taal", begun.One("[name='Form.Themes']:checked").GetAttribute("value"));

        await visitor.SubmitAsync(back);
        Assert.DoesNotContain("voordat je was uitgelogd", (await visitor.GetAsync($"{topic.Base()}/bewerk/{topic.LastPostId()}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_poll_survives_and_leaves_the_draft_of_a_question_alone()
    {
        var member = await site.SignInAsync("ambtenaar");
        var (poll, start) = (await member.GetAsync("/forum/algemeen/peiling"), await member.GetAsync("/forum/algemeen/nieuw"));
        var visitor = site.Visitor();
        await visitor.SubmitAsync(start, ("Form.Title", "Een vraag naast een peiling"), ("Form.Body", Words));
        var signIn = await visitor.SubmitAsync(poll, ("Form.Title", "Een peiling die blijft"), ("Form.Body", Words), ("Form.Poll.Options", "Zus\nZo"), ("Form.Poll.Way", "Ranked"), ("Form.Poll.Secret", "true"), ("Form.Poll.Until", "2026-12-24"));
        var back = await SignInAsync(visitor, signIn);

        Assert.EndsWith("/peiling", back.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("Een peiling die blijft", back.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Equal("Zus\nZo", back.One("[name='Form.Poll.Options']").TextContent.Trim().ReplaceLineEndings("\n"));
        Assert.Equal("Ranked", back.One("[name='Form.Poll.Way']:checked").GetAttribute("value"));
        Assert.Equal("2026-12-24", back.One("[name='Form.Poll.Until']").GetAttribute("value"));
        Assert.NotNull(back.One("[name='Form.Poll.Secret']").GetAttribute("checked"));
        Assert.Contains("Een peiling die blijft", (await visitor.SubmitAsync(back)).Heading, StringComparison.Ordinal);
        Assert.Equal("Een vraag naast een peiling", (await visitor.GetAsync("/forum/algemeen/nieuw")).One("[name='Form.Title']").GetAttribute("value"));
        Assert.Equal("", (await visitor.GetAsync("/forum/algemeen/peiling")).One("[name='Form.Title']").GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("verzonnen")]
    public async Task Without_a_ticket_of_this_site_nothing_is_kept_for_anyone(string ticket)
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie schrijft er namens een ander?");
        var form = await (await site.SignInAsync("karim")).GetAsync(topic.Path);

        var signIn = await site.Visitor().SubmitAsync(form, "form[action$=reageer]", ("Form.Body", Words), ("Ticket", ticket));

        Assert.Equal("/inloggen", signIn.Address.AbsolutePath);
        Assert.DoesNotContain("bewaard", signIn.Text, StringComparison.Ordinal);
        Assert.False(await site.WithAsync<AppDb, bool>(db => db.Set<Draft>().AnyAsync(d => d.MemberId == "m-karim")));
    }

    [Fact]
    public async Task A_text_kept_for_a_topic_that_the_member_may_not_read_is_never_shown()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", "Een besloten vraag over uitloggen");
        var form = await (await site.SignInAsync("wethouder")).GetAsync(topic.Path);
        var visitor = site.Visitor();
        var signIn = await visitor.SubmitAsync(form, "form[action$=reageer]", ("Form.Body", Words));

        var other = await visitor.SubmitAsync(signIn, ("Form.Email", "karim@demo.example"), ("Form.Password", World.Password));

        Assert.DoesNotContain(Words, other.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_words_in_a_form_that_was_sent_before_become_a_post_of_their_own_and_only_one()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", "Wat doet de knop terug?");
        await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "De eerste woorden"));

        foreach (var words in new[] { "Andere woorden", "Andere woorden", "De eerste woorden" })
            Assert.Equal(HttpStatusCode.OK, (await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", words))).Status);

        Assert.Equal(["Een toelichting van meer dan tien tekens.", "De eerste woorden", "Andere woorden"], (await member.GetAsync(topic.Path)).Texts(".di-post .di-prose"));
    }

    [Fact]
    public async Task The_same_words_from_a_new_form_are_the_same_post_for_ten_minutes_and_another_after_that()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", "Wie zegt het nog een keer?");
        var first = await member.ReplyAsync(topic, "Eén keer is genoeg");

        Assert.Equal(first.Path, (await member.ReplyAsync(topic, "Eén keer is genoeg")).Path);
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        await member.ReplyAsync(topic, "Eén keer is genoeg");

        Assert.Equal(3, (await member.GetAsync(topic.Path)).Document.QuerySelectorAll("article.di-post").Length);
    }

    [Fact]
    public async Task A_form_for_a_topic_that_was_sent_before_gives_the_same_topic_for_the_same_words_and_another_for_others()
    {
        var member = await site.SignInAsync("ambtenaar");
        var form = await member.GetAsync("/forum/algemeen/nieuw");

        var paths = new List<string>();
        foreach (var title in new[] { "Een eerste titel", "Een eerste titel", "Een tweede titel", "Een tweede titel" })
            paths.Add((await member.SubmitAsync(form, ("Form.Title", title), ("Form.Body", "Een toelichting van meer dan tien tekens."))).Path);

        Assert.Equal((paths[0], paths[2], 2), (paths[1], paths[3], paths.Distinct().Count()));
    }

    [Fact]
    public async Task The_same_topic_from_a_new_form_is_the_same_topic()
    {
        var member = await site.SignInAsync("ambtenaar");

        var first = await member.AskAsync("algemeen", "Wie vraagt het nog een keer?");

        Assert.Equal(first.Path, (await member.AskAsync("algemeen", "Wie vraagt het nog een keer?")).Path);
        Assert.NotEqual(first.Path, (await member.AskAsync("ambtenaren", "Wie vraagt het nog een keer?")).Path);
    }

    private static Task<Page> SignInAsync(Client visitor, Page signIn) => visitor.SubmitAsync(signIn, ("Form.Email", "ambtenaar@demo.example"), ("Form.Password", World.Password));
}

public sealed class ExpiredSessionOnSqlite(SqliteSite site) : ExpiredSessionTests(site), IClassFixture<SqliteSite>;

public sealed class ExpiredSessionOnPostgres(PostgresSite site) : ExpiredSessionTests(site), IClassFixture<PostgresSite>;
