using System.Net;

namespace DiversInclusief.Tests;

public abstract class LessonsTests(Site site)
{
    private const string Learned = "Begin klein en betaal het **eerste uur**.";

    [Fact]
    public async Task What_a_moderator_learned_stands_on_top_with_its_date_and_version()
    {
        var topic = await AskAsync("algemeen", "Een vraag die iets oplevert");
        var moderator = await site.SignInAsync("moderator");
        var page = await WriteAsync(moderator, topic, Learned);
        await WriteAsync(moderator, topic, Learned + " Vertel het door.");

        Assert.Equal(topic.Address.AbsolutePath, page.Address.AbsolutePath);
        var block = (await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path)).One(".di-lessons");
        Assert.Equal("eerste uur", block.QuerySelector("strong")!.TextContent);
        Assert.Contains("Marjan", block.TextContent, StringComparison.Ordinal);
        Assert.Contains("23 november 2026", block.TextContent, StringComparison.Ordinal);
        Assert.Contains("versie 2", block.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_text_takes_it_away_and_both_stand_in_the_log_of_the_room()
    {
        var topic = await AskAsync("algemeen", "Een vraag met een les die verdwijnt");
        var moderator = await site.SignInAsync("moderator");
        await WriteAsync(moderator, topic, Learned);

        var page = await WriteAsync(moderator, topic, "");

        Assert.Null(page.Document.QuerySelector(".di-lessons"));
        var log = (await moderator.GetAsync("/forum/algemeen/logboek")).Text;
        Assert.Contains("‘Wat we leerden’ geschreven", log, StringComparison.Ordinal);
        Assert.Contains("‘Wat we leerden’ weggehaald", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_overtaken_sees_both_texts_and_loses_none()
    {
        var topic = await AskAsync("algemeen", "Een vraag met twee moderatoren");
        var (first, second) = (await site.SignInAsync("moderator"), await site.SignInAsync("redactie"));
        var form = await second.GetAsync(topic.Base() + "/geleerd");
        await WriteAsync(first, topic, "De eerste was sneller.");

        var refused = await second.SubmitAsync(form, ("Written.Body", "De tweede schreef dit."));

        Assert.Contains("intussen gewijzigd", refused.ErrorOf("Written.Body"), StringComparison.Ordinal);
        Assert.Equal("De tweede schreef dit.", refused.One("textarea").TextContent.Trim());
        Assert.Contains("De eerste was sneller.", refused.Text, StringComparison.Ordinal);
        var kept = await second.SubmitAsync(refused, ("Written.Body", "Samen schreven we dit."));
        Assert.Contains("versie 2", kept.One(".di-lessons").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_moderator_of_the_room_writes_it()
    {
        var topic = await AskAsync("bestuurders", "Een besloten vraag met een les");

        foreach (var other in new[] { "wethouder", "ambtenaar", "redactie" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync(other)).GetAsync(topic.Base() + "/geleerd")).Status);
    }

    [Fact]
    public async Task It_costs_a_topic_no_command()
    {
        var topic = await AskAsync("algemeen", "Een vraag om bij te tellen wat een les kost");
        var moderator = await site.SignInAsync("moderator");
        await moderator.GetAsync(topic.Path);
        var before = (await moderator.GetAsync(topic.Path)).Commands.Count;

        await WriteAsync(moderator, topic, Learned);

        Assert.Equal(before, (await moderator.GetAsync(topic.Path)).Commands.Count);
    }

    private async Task<Page> AskAsync(string room, string title) => await (await site.SignInAsync("wethouder")).AskAsync(room, title);

    private static async Task<Page> WriteAsync(Client moderator, Page topic, string text) =>
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/geleerd"), ("Written.Body", text));
}

public sealed class LessonsOnSqlite(SqliteSite site) : LessonsTests(site), IClassFixture<SqliteSite>;

public sealed class LessonsOnPostgres(PostgresSite site) : LessonsTests(site), IClassFixture<PostgresSite>;
