using System.Net;

namespace DiversInclusief.Tests;

public sealed class AcceptAnswerTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Mark = "Aanbevolen antwoord";

    [Fact]
    public async Task The_asker_accepts_moves_and_withdraws_the_answer()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen");
        var one = await ReplyAsync(topic, "ambtenaar", "Het eerste antwoord");
        var other = await ReplyAsync(topic, "karim", "Het tweede antwoord");

        var accepted = await PressAsync(asker, topic, one);
        Assert.Contains("Het eerste antwoord", accepted.One(".di-post--answer").TextContent, StringComparison.Ordinal);
        Assert.Contains("Beantwoord", accepted.Text, StringComparison.Ordinal);

        var moved = await PressAsync(asker, topic, other);
        Assert.Contains("Het tweede antwoord", Assert.Single(moved.Document.QuerySelectorAll(".di-post--answer")).TextContent, StringComparison.Ordinal);

        var withdrawn = await PressAsync(asker, topic, "");
        Assert.DoesNotContain(Mark, withdrawn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_stands_on_top_with_a_link_to_its_place()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen");
        var first = await ReplyAsync(topic, "ambtenaar", "Dat weet ik niet");
        var answer = await ReplyAsync(topic, "ambtenaar", "Zo doen wij het");

        var near = await PressAsync(asker, topic, first);
        var page = await PressAsync(asker, topic, answer);

        // The first reply stands under the question as it is.
        Assert.Empty(near.Document.QuerySelectorAll($"aside[aria-label='{Mark}']"));
        Assert.Equal($"{topic.Address.AbsolutePath}#bericht-{answer}", page.One($"aside[aria-label='{Mark}'] a").GetAttribute("href"));
    }

    [Fact]
    public async Task Nobody_but_the_asker_and_a_moderator_chooses_the_answer()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen");
        var answer = await ReplyAsync(topic, "ambtenaar", "Mijn eigen antwoord");
        var form = await asker.GetAsync(topic.Path);

        var author = await site.SignInAsync("ambtenaar");
        Assert.DoesNotContain("Dit is het antwoord", (await author.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await author.GetAsync($"{topic.Base()}/antwoord?bericht={answer}")).Status);

        var moderated = await PressAsync(await site.SignInAsync("moderator"), form, answer);
        Assert.Contains("Mijn eigen antwoord", moderated.One(".di-post--answer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_itself_is_no_answer()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen");

        var page = await PressAsync(asker, topic, topic.LastPostId());

        Assert.DoesNotContain(Mark, page.Text, StringComparison.Ordinal);
    }

    private async Task<string> ReplyAsync(Page topic, string who, string body) => (await (await site.SignInAsync(who)).ReplyAsync(topic, body)).LastPostId();

    private static async Task<Page> PressAsync(Client client, Page topic, string post) =>
        await client.SubmitAsync(await client.GetAsync(topic.Base() + "/antwoord"), ("Bericht", post));
}
