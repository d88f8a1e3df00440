using System.Net;

namespace DiversInclusief.Tests;

public abstract class ModerateTopicTests(Site site)
{
    [Fact]
    public async Task Who_may_not_read_the_new_room_loses_a_moved_topic_at_once()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Waar ligt de kersenboomgaard?");
        await Eventually.HoldsAsync(async () => await FindsAsync(asker, "kersenboomgaard"), "the index knows the topic");
        await MoveAsync(topic, "ambtenaren");

        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync(topic.Path)).Status);
        Assert.DoesNotContain("kersenboomgaard", (await asker.GetAsync("/forum/algemeen")).Html, StringComparison.Ordinal);
        await Eventually.HoldsAsync(async () => !await FindsAsync(asker, "kersenboomgaard"), "search forgot the topic for who left");
        Assert.DoesNotContain("kersenboomgaard", (await asker.GetAsync("/forum/algemeen/logboek")).Html, StringComparison.Ordinal);

        var reader = await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path);
        Assert.StartsWith("/forum/ambtenaren/", reader.Path, StringComparison.Ordinal);
        Assert.Contains("Een toelichting", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_leaves_a_closed_room_only_when_the_moderator_says_to_be_sure()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders");
        var moderator = await site.SignInAsync("moderator");

        var refused = await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/verplaatsen"), ("To", "algemeen"));

        Assert.Contains("zeker", refused.ErrorOf("Sure"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path)).Status);
    }

    [Fact]
    public async Task A_reply_to_a_topic_that_moved_out_of_sight_comes_back_with_its_text_and_names_nothing()
    {
        var writer = await site.SignInAsync("wethouder");
        var topic = await writer.AskAsync("algemeen", "Onder de muskaatboom");
        await MoveAsync(topic, "ambtenaren");

        var answer = await writer.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Een lang en kostbaar verhaal"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Een lang en kostbaar verhaal", answer.One("textarea").TextContent.Trim());
        Assert.DoesNotContain("muskaatboom", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_a_topic_that_moved_to_another_room_is_placed_after_a_second_look()
    {
        var writer = await site.SignInAsync("wethouder");
        var topic = await writer.AskAsync("algemeen");
        await MoveAsync(topic, "taal-en-werk");

        var asked = await writer.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Voor wie schrijf ik dit?"));
        Assert.Contains("Taal en werk", asked.ErrorOf("Form.Body"), StringComparison.Ordinal);

        var placed = await writer.SubmitAsync(asked);
        Assert.Contains("Voor wie schrijf ik dit?", placed.One($"#bericht-{placed.LastPostId()}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_post_that_was_hidden_meanwhile_are_not_quoted()
    {
        var topic = await (await site.SignInAsync("karim")).ReplyAsync(await (await site.SignInAsync("wethouder")).AskAsync("algemeen"), "Bij de witte haven");
        var writer = await site.SignInAsync("ambtenaar");
        var form = await writer.GetAsync($"{topic.Base()}/reageer?citeer={topic.LastPostId()}");
        await HideAsync(topic, topic.LastPostId());

        var refused = await writer.SubmitAsync(form);
        Assert.Contains("intussen weg", refused.ErrorOf("Form.Body"), StringComparison.Ordinal);
        Assert.Contains("Bij de witte haven", refused.One("textarea").TextContent, StringComparison.Ordinal);

        var placed = await writer.SubmitAsync(refused, ("Form.Body", "Zonder die woorden"));
        Assert.Contains("Zonder die woorden", placed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_to_ones_own_post_that_was_hidden_meanwhile_comes_back_with_its_text()
    {
        var writer = await site.SignInAsync("karim");
        var topic = await writer.ReplyAsync(await (await site.SignInAsync("wethouder")).AskAsync("algemeen"), "Eerst dit");
        var form = await writer.GetAsync($"{topic.Base()}/bewerk/{topic.LastPostId()}");
        await HideAsync(topic, topic.LastPostId());

        var answer = await writer.SubmitAsync(form, ("Form.Body", "Daarna dat"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Daarna dat", answer.One("textarea").TextContent.Trim());
    }

    [Fact]
    public async Task Chosen_replies_become_a_topic_of_their_own_and_the_others_stay()
    {
        var writer = await site.SignInAsync("karim");
        var first = await writer.ReplyAsync(await (await site.SignInAsync("wethouder")).AskAsync("algemeen"), "Dit gaat over iets anders");
        var topic = await writer.ReplyAsync(first, "Dit hoort hier");
        var moderator = await site.SignInAsync("moderator");

        var split = await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/splitsen"), ("Title", "Een nieuw begin"), ("Chosen", first.LastPostId()));

        Assert.Equal("Een nieuw begin", split.Heading.Replace("Vraag", "", StringComparison.Ordinal).Trim());
        Assert.Contains("Dit gaat over iets anders", Assert.Single(split.Texts("article.di-post")), StringComparison.Ordinal);
        var old = await writer.GetAsync(topic.Path);
        Assert.DoesNotContain("Dit gaat over iets anders", old.Text, StringComparison.Ordinal);
        Assert.Contains("Dit hoort hier", old.Text, StringComparison.Ordinal);
        Assert.Contains("Na de splitsing", (await writer.ReplyAsync(old, "Na de splitsing")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pinned_topic_stands_on_top_and_comes_loose_by_itself()
    {
        var reader = await site.SignInAsync("wethouder");
        var topic = await reader.AskAsync("taal-en-werk", "Lees dit eerst over de windvaan");
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/vastzetten"), ("Days", "7"));

        Assert.Contains("windvaan", (await reader.GetAsync("/forum/taal-en-werk")).One(".di-pinned").TextContent, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Null((await (await site.SignInAsync("wethouder")).GetAsync("/forum/taal-en-werk")).Document.QuerySelector(".di-pinned"));
    }

    [Fact]
    public async Task A_sealed_act_is_in_the_log_for_moderators_only()
    {
        var reader = await site.SignInAsync("wethouder");
        var topic = await reader.AskAsync("algemeen");
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/sluiten"), ("Form.Reason", "Een gevoelige kwestie"), ("Form.Sealed", "true"));

        Assert.Contains("Een gevoelige kwestie", (await moderator.GetAsync("/forum/algemeen/logboek")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Een gevoelige kwestie", (await reader.GetAsync("/forum/algemeen/logboek")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("ambtenaar")).GetAsync("/forum/bestuurders/logboek")).Status);
    }

    [Theory]
    [InlineData("verplaatsen")]
    [InlineData("splitsen")]
    [InlineData("vastzetten")]
    [InlineData("sluiten")]
    public async Task Nobody_but_a_moderator_of_the_room_moderates(string verb)
    {
        var member = await site.SignInAsync("wethouder");
        var closed = await member.AskAsync("bestuurders");

        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"{closed.Base()}/{verb}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("beheer")).GetAsync($"{closed.Base()}/{verb}")).Status);
    }

    private static async Task<bool> FindsAsync(Client reader, string word) =>
        (await reader.GetAsync($"/forum/lijkt-op?titel={word}")).Html.Contains(word, StringComparison.Ordinal);

    private async Task MoveAsync(Page topic, string room)
    {
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/verplaatsen"), ("To", room), ("Form.Reason", "Past daar beter"));
    }

    private async Task HideAsync(Page topic, string post)
    {
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{post}"), ("Form.Reason", "Even weg"));
    }
}

public sealed class ModeratingOnSqlite(SqliteSite site) : ModerateTopicTests(site), IClassFixture<SqliteSite>;

public sealed class ModeratingOnPostgres(PostgresSite site) : ModerateTopicTests(site), IClassFixture<PostgresSite>;
