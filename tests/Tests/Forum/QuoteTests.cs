using System.Net;

namespace DiversInclusief.Tests;

public abstract class QuoteTests(Site site)
{
    [Fact]
    public async Task A_post_says_which_later_posts_quote_it_until_the_quotation_goes()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie citeert wie?");
        var member = await site.SignInAsync("ambtenaar");
        var reply = await QuoteAsync(member, topic, topic.LastPostId(), "Daar ben ik het mee eens");

        var mark = reply.One($"#bericht-{topic.LastPostId()} .di-quoted a");
        Assert.Equal("Fatima", mark.TextContent);
        Assert.Equal(reply.Address.AbsolutePath, (await member.GetAsync(mark.GetAttribute("href")!)).Address.AbsolutePath);
        Assert.Equal($"/forum/bericht/{topic.LastPostId()}", reply.One($"#bericht-{reply.LastPostId()} blockquote a").GetAttribute("href"));

        var without = await member.SubmitAsync(await member.GetAsync($"{topic.Base()}/bewerk/{reply.LastPostId()}"), ("Form.Body", "Daar ben ik het mee eens"));
        Assert.Empty(without.Document.QuerySelectorAll(".di-quoted"));
    }

    [Fact]
    public async Task Who_may_not_read_the_quoting_post_does_not_learn_of_it()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Wie citeert in het verborgene?");
        var moderator = await site.SignInAsync("moderator");
        var reply = await QuoteAsync(await site.SignInAsync("ambtenaar"), topic, topic.LastPostId(), "Dit wordt verborgen");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{reply.LastPostId()}"), ("Form.Reason", "Hoort hier niet"));

        Assert.Empty((await asker.GetAsync(topic.Path)).Document.QuerySelectorAll(".di-quoted"));
        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync($"/forum/bericht/{reply.LastPostId()}")).Status);
        Assert.Single((await moderator.GetAsync(topic.Path)).Document.QuerySelectorAll(".di-quoted"));
    }

    [Fact]
    public async Task The_lasting_address_of_a_post_leads_to_the_page_where_it_stands_now_and_elsewhere_to_nothing()
    {
        var insider = await site.SignInAsync("burgemeester");
        var outsider = await site.SignInAsync("ambtenaar");

        Assert.Equal("/forum/bestuurders/t-azc-avond/bewonersavond-over-het-azc-liep-uit-de-hand-wat-nu?vanaf=21", (await insider.GetAsync("/forum/bericht/t-azc-avond-22")).Path);
        var hidden = await outsider.GetAsync("/forum/bericht/t-azc-avond-22");
        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Equal((await outsider.GetAsync("/forum/bericht/verzonnen")).Text, hidden.Text);
        Assert.Equal("/inloggen", (await site.Visitor().GetAsync("/forum/bericht/t-azc-avond-22")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_notification_shows_what_was_replied_and_not_what_was_quoted()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Wie leest zichzelf terug?");

        await QuoteAsync(await site.SignInAsync("ambtenaar"), topic, topic.LastPostId(), "Alleen dit is van mij");

        var told = "";
        await Eventually.HoldsAsync(async () => (told = (await asker.GetAsync("/meldingen")).Texts(".di-inbox__item").FirstOrDefault(text => text.Contains("Wie leest zichzelf terug?", StringComparison.Ordinal)) ?? "").Length > 0, "it was told");
        Assert.Contains("Alleen dit is van mij", told, StringComparison.Ordinal);
        Assert.DoesNotContain("meer dan tien tekens", told, StringComparison.Ordinal);
    }

    private static async Task<Page> QuoteAsync(Client client, Page topic, string post, string words)
    {
        var form = await client.GetAsync($"{topic.Base()}/reageer?citeer={post}");
        return await client.SubmitAsync(form, ("Form.Body", form.One("textarea").TextContent.Trim() + "\n\n" + words));
    }
}

public sealed class QuotesOnSqlite(SqliteSite site) : QuoteTests(site), IClassFixture<SqliteSite>;

public sealed class QuotesOnPostgres(PostgresSite site) : QuoteTests(site), IClassFixture<PostgresSite>;
