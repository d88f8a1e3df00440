using System.Net;

namespace DiversInclusief.Tests;

public abstract class DraftTests(Site site)
{
    private const string Begun = "Ik was hier al aan begonnen, maar";

    [Fact]
    public async Task A_reply_that_was_begun_stands_there_on_another_device_until_it_is_sent()
    {
        var topic = await AskAsync("algemeen", "Wie heeft een folder over stemmen?");
        var phone = await site.SignInAsync("ambtenaar");
        var kept = await KeepAsync(phone, await phone.GetAsync(topic.Path), Begun);
        Assert.Equal(topic.Address.AbsolutePath, kept.Address.AbsolutePath);

        var desk = await site.SignInAsync("ambtenaar");
        var page = await desk.GetAsync(topic.Path);
        Assert.Equal(Begun, page.One("textarea").TextContent.Trim());
        Assert.Contains("Dit is je concept", page.Text, StringComparison.Ordinal);

        var sent = await desk.SubmitAsync(page, "form[action$=reageer]", ("Form.Body", Begun + " nu is het af."));
        Assert.Equal("", sent.One("textarea").TextContent.Trim());
    }

    [Fact]
    public async Task A_text_that_was_sent_does_not_come_back_from_a_device_that_was_late()
    {
        var topic = await AskAsync("algemeen", "Wie heeft een affiche over pesten?");
        var member = await site.SignInAsync("ambtenaar");
        var page = await member.GetAsync(topic.Path);
        await member.SubmitAsync(page, "form[action$=reageer]", ("Form.Body", "Wij hebben dat"));

        var late = await KeepAsync(member, page, "Wij hebben dat");

        Assert.Equal("", late.One("textarea").TextContent.Trim());
    }

    [Fact]
    public async Task A_new_topic_that_was_begun_keeps_its_title_text_and_choices()
    {
        var member = await site.SignInAsync("karim");
        var form = await member.GetAsync("/forum/algemeen/nieuw");
        var button = form.One("button[formaction*=concept]");
        button.SetAttribute("name", "concept");
        button.SetAttribute("value", "1");
        await member.SubmitAsync(form, ("concept", "1"), ("Form.Title", "Wie"), ("Form.Body", Begun), ("Form.Themes", "thema-taal"), ("Form.Kind", "Discussion"));

        var again = await (await site.SignInAsync("karim")).GetAsync("/forum/algemeen/nieuw");

        Assert.Equal("Wie", again.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Equal(Begun, again.One("textarea").TextContent.Trim());
        Assert.Equal("thema-taal", again.One("[name='Form.Themes']:checked").GetAttribute("value"));
        Assert.Equal("Discussion", again.One("[name='Form.Kind']:checked").GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_keeps_a_text_at_a_topic_that_they_may_not_read_nor_sees_that_of_another()
    {
        var secret = await AskAsync("bestuurders", "Een besloten vraag over de fusie");
        var topic = await AskAsync("algemeen", "Een open vraag over de fusie");
        var outsider = await site.SignInAsync("ambtenaar");
        var page = await outsider.GetAsync(topic.Path);
        await KeepAsync(outsider, page, Begun);

        page.One("button[formaction*=concept]").SetAttribute("formaction", "/forum/concept?bij=" + secret.Base().Split('/')[^1]);

        Assert.Equal(HttpStatusCode.NotFound, (await KeepAsync(outsider, page, Begun)).Status);
        Assert.DoesNotContain(Begun, (await (await site.SignInAsync("karim")).GetAsync(topic.Path)).Html, StringComparison.Ordinal);
    }

    private async Task<Page> AskAsync(string room, string title) => await (await site.SignInAsync("wethouder")).AskAsync(room, title);

    private static Task<Page> KeepAsync(Client client, Page page, string text)
    {
        var button = page.One("button[formaction*=concept]");
        button.SetAttribute("name", "concept");
        button.SetAttribute("value", "1");
        return client.SubmitAsync(page, "form[action$=reageer]", ("Form.Body", text), ("concept", "1"));
    }
}

public sealed class DraftsOnSqlite(SqliteSite site) : DraftTests(site), IClassFixture<SqliteSite>;

public sealed class DraftsOnPostgres(PostgresSite site) : DraftTests(site), IClassFixture<PostgresSite>;
