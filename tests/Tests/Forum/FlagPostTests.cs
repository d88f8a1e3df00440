using System.Net;

namespace DiversInclusief.Tests;

public abstract class FlagPostTests(Site site)
{
    private const string Queue = "/beheer/meldingen-forum";

    [Fact]
    public async Task A_member_flags_a_post_once_and_a_moderator_finds_it_with_the_reason()
    {
        var (topic, reporter) = await TopicAsync("Een grap over de kwiksteeg");

        var thanks = await FlagAsync(reporter, topic, "Unkind", "Dit kan echt niet, ook niet als grap.");
        Assert.Contains("Dank je voor je melding", thanks.Heading, StringComparison.Ordinal);
        Assert.Contains("Dank je voor je melding", (await reporter.GetAsync(FlagPath(topic))).Heading, StringComparison.Ordinal);

        var report = await ReportAsync(await site.SignInAsync("moderator"), "Een grap over de kwiksteeg");
        Assert.Contains("Dit kan echt niet, ook niet als grap.", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_without_a_reason_is_refused_and_what_was_typed_is_kept()
    {
        var (topic, reporter) = await TopicAsync("Zonder reden gemeld");
        var refused = await reporter.SubmitAsync(await reporter.GetAsync(FlagPath(topic)), ("Form.Note", "Een lange uitleg"));

        Assert.Contains("Kies wat er aan de hand is.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Een lange uitleg", refused.One("textarea").TextContent.Trim());
    }

    [Fact]
    public async Task Confidential_information_is_out_of_sight_at_once_for_everyone_but_moderators()
    {
        var (topic, reporter) = await TopicAsync("Dit is nog geheim: de zwerfkeibrug");
        await FlagAsync(reporter, topic, "Confidential");

        foreach (var who in new[] { "wethouder", "ambtenaar", "burgemeester" })
            Assert.DoesNotContain("zwerfkeibrug", (await (await site.SignInAsync(who)).GetAsync(topic.Path)).Html, StringComparison.Ordinal);
        var seen = await (await site.SignInAsync("moderator")).GetAsync(topic.Path);
        Assert.Contains("zwerfkeibrug", seen.One(".di-post--hidden").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_post_that_is_hidden_takes_its_topic_along_also_out_of_search()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Wie weet van de pekelharingkade?");
        var reader = await site.SignInAsync("ambtenaar");
        await Eventually.HoldsAsync(async () => await FindsAsync(reader, "pekelharingkade"), "the index knows the topic");
        await FlagAsync(reader, topic, "Confidential");

        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync(topic.Path)).Status);
        Assert.DoesNotContain("pekelharingkade", (await reader.GetAsync("/forum/algemeen")).Html, StringComparison.Ordinal);
        await Eventually.HoldsAsync(async () => !await FindsAsync(reader, "pekelharingkade"), "search forgot the topic");
    }

    [Fact]
    public async Task A_verdict_takes_effect_and_is_told_to_who_reported_and_who_wrote()
    {
        var (topic, reporter) = await TopicAsync("Woorden over de mosselbank");
        await FlagAsync(reporter, topic, "Unkind");

        var judged = await JudgeAsync("Woorden over de mosselbank", "Hidden", "We schelden hier niet.");
        Assert.Contains("De melding is afgehandeld", judged.Text, StringComparison.Ordinal);

        Assert.DoesNotContain("mosselbank", (await reporter.GetAsync(topic.Path)).Html, StringComparison.Ordinal);
        Assert.Contains("We schelden hier niet.", (await reporter.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains("We schelden hier niet.", (await (await site.SignInAsync("karim")).GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains("We schelden hier niet.", (await reporter.GetAsync("/forum/algemeen/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_moderator_let_stand_comes_back_and_no_single_member_takes_it_away_again()
    {
        var (topic, reporter) = await TopicAsync("Openbaar gemaakt: de kastanjelaan");
        await FlagAsync(reporter, topic, "Confidential");
        await JudgeAsync("Openbaar gemaakt: de kastanjelaan", "NothingWrong", "");
        var other = await site.SignInAsync("burgemeester");
        Assert.Contains("kastanjelaan", (await other.GetAsync(topic.Path)).Html, StringComparison.Ordinal);

        await FlagAsync(other, topic, "Confidential");

        Assert.Contains("kastanjelaan", (await reporter.GetAsync(topic.Path)).Html, StringComparison.Ordinal);
        Assert.Contains("kastanjelaan", (await (await site.SignInAsync("moderator")).GetAsync(Queue)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hiding_without_a_reason_is_refused()
    {
        var (topic, reporter) = await TopicAsync("Zomaar verbergen kan niet");
        await FlagAsync(reporter, topic, "Unkind");

        var refused = await JudgeAsync("Zomaar verbergen kan niet", "Hidden", "");

        Assert.Contains("Leg uit waarom", refused.ErrorOf("Form.Answer"), StringComparison.Ordinal);
        Assert.Contains("Zomaar verbergen", (await reporter.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_holds_no_report_of_a_room_where_the_moderator_does_not_read()
    {
        var admin = await site.SignInAsync("beheer");
        var moderator = await site.SignInAsync("moderator");

        Assert.Contains("raadslid thuis opgezocht", (await moderator.GetAsync(Queue)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("raadslid thuis opgezocht", (await admin.GetAsync(Queue)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(Queue + "/r-azc-avond")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync(Queue)).Status);
    }

    [Fact]
    public async Task Who_claims_a_report_is_named_to_the_other_moderators()
    {
        var (topic, reporter) = await TopicAsync("Wie pakt de lantaarnpaal op?");
        await FlagAsync(reporter, topic, "Misplaced");
        var moderator = await site.SignInAsync("moderator");
        var list = await moderator.GetAsync(Queue);
        var row = list.Document.QuerySelectorAll(".di-reviews > li").Single(li => li.TextContent.Contains("lantaarnpaal", StringComparison.Ordinal));
        await moderator.SubmitAsync(list, (AngleSharp.Html.Dom.IHtmlFormElement)row.QuerySelector("form")!);

        var other = await (await site.SignInAsync("beheer")).GetAsync(row.QuerySelector("h2 a")!.GetAttribute("href")!);

        Assert.Contains("heeft deze melding opgepakt", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_flags_their_own_words_or_those_in_a_room_they_may_not_read()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("bestuurders");

        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync(FlagPath(topic))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("ambtenaar")).GetAsync(FlagPath(topic))).Status);
    }

    private static string FlagPath(Page topic) => $"{topic.Base()}/meld/{topic.LastPostId()}";

    private static async Task<bool> FindsAsync(Client reader, string word) =>
        (await reader.GetAsync($"/forum/lijkt-op?titel={word}")).Html.Contains(word, StringComparison.Ordinal);

    /// <returns>A topic whose last post is Karim's, and someone else who reads it.</returns>
    private async Task<(Page Topic, Client Reporter)> TopicAsync(string body)
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen");
        return (await (await site.SignInAsync("karim")).ReplyAsync(topic, body), await site.SignInAsync("ambtenaar"));
    }

    private static async Task<Page> FlagAsync(Client reporter, Page topic, string reason, string note = "") =>
        await reporter.SubmitAsync(await reporter.GetAsync(FlagPath(topic)), ("Form.Reason", reason), ("Form.Note", note));

    private static async Task<Page> ReportAsync(Client moderator, string body)
    {
        var row = (await moderator.GetAsync(Queue)).Document.QuerySelectorAll(".di-reviews > li").Single(li => li.TextContent.Contains(body, StringComparison.Ordinal));
        return await moderator.GetAsync(row.QuerySelector("h2 a")!.GetAttribute("href")!);
    }

    private async Task<Page> JudgeAsync(string body, string verdict, string answer)
    {
        var moderator = await site.SignInAsync("moderator");
        return await moderator.SubmitAsync(await ReportAsync(moderator, body), ("Form.Verdict", verdict), ("Form.Answer", answer));
    }
}

public sealed class FlagsOnSqlite(SqliteSite site) : FlagPostTests(site), IClassFixture<SqliteSite>;

public sealed class FlagsOnPostgres(PostgresSite site) : FlagPostTests(site), IClassFixture<PostgresSite>;
