using DiversInclusief.Content;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>Who is asked to help with a question, and when.</summary>
public abstract class RouteQuestionTests(Site site)
{
    [Fact]
    public async Task First_who_knows_the_theme_then_a_wider_circle_then_the_programme()
    {
        await NobodyOffersAsync();
        await OfferAsync("lotte", 5, "thema-taal");
        await OfferAsync("daan", 5);
        var topic = await AskAsync("algemeen", "Wie heeft een taalcafé in het dorp?");
        await AskedAsync(topic, "m-lotte");

        LetThreeWorkingDaysPass();
        await AskedAsync(topic, "m-daan", "m-lotte");
        Assert.Contains("We vroegen 2 collega’s om mee te denken", await SeenByAsync("wethouder", topic), StringComparison.Ordinal);
        Assert.DoesNotContain("We vroegen", await SeenByAsync("lotte", topic), StringComparison.Ordinal);
        Assert.DoesNotContain("Nog geen antwoord: Wie heeft een taalcafé", await InboxAsync("moderator"), StringComparison.Ordinal);

        LetThreeWorkingDaysPass();
        await Eventually.HoldsAsync(async () => (await InboxAsync("moderator")).Contains("Nog geen antwoord: Wie heeft een taalcafé", StringComparison.Ordinal), "the programme was told");
        Assert.Contains("Kun jij helpen? Anouk vraagt: Wie heeft een taalcafé in het dorp?", await InboxAsync("lotte"), StringComparison.Ordinal);
        Assert.Contains("Ligt bij het programma", await RowAsync("", "Wie heeft een taalcafé"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_enter_the_room_is_never_asked_and_staff_outside_it_sees_nothing()
    {
        await NobodyOffersAsync();
        await OfferAsync("lotte", 5, "thema-taal");
        await OfferAsync("karim", 5, "thema-taal");
        var topic = await AskAsync("bestuurders", "Wat zeg je als de coalitie wankelt?");

        await AskedAsync(topic, "m-karim");

        Assert.DoesNotContain("coalitie wankelt", await InboxAsync("lotte"), StringComparison.Ordinal);
        Assert.DoesNotContain("coalitie wankelt", (await (await site.SignInAsync("redactie")).GetAsync("/beheer/vragen")).Html, StringComparison.Ordinal);
        Assert.Contains("Karim", await RowAsync("", "coalitie wankelt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_ends_it_and_staff_sees_who_helped_whom()
    {
        await NobodyOffersAsync();
        await OfferAsync("lotte", 5, "thema-taal");
        await OfferAsync("daan", 5);
        var topic = await AskAsync("algemeen", "Wie geeft les in de avond?");
        await AskedAsync(topic, "m-lotte");
        await (await site.SignInAsync("wethouder")).ReplyAsync(topic, "Ik bedoel na acht uur.");
        Assert.Contains("Gevraagd: Lotte", await RowAsync("", "les in de avond"), StringComparison.Ordinal);

        await (await site.SignInAsync("lotte")).ReplyAsync(topic, "Wij doen dat op dinsdag.");
        LetThreeWorkingDaysPass();
        await QuietAsync(topic);

        await AskedAsync(topic, "m-lotte");
        var row = await RowAsync("?toon=beantwoord", "les in de avond");
        Assert.Contains("Geholpen door Lotte", row, StringComparison.Ordinal);
        Assert.Contains("Lotte (antwoordde)", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_more_often_than_they_want()
    {
        await NobodyOffersAsync();
        await OfferAsync("lotte", 1, "thema-taal");
        var first = await AskAsync("algemeen", "Wie kent een lesboek?");
        await AskedAsync(first, "m-lotte");

        var second = await AskAsync("algemeen", "Wie kent nog een lesboek?");
        await QuietAsync(second);
        await AskedAsync(second);

        site.Clock.Advance(TimeSpan.FromDays(8));
        await AskedAsync(await AskAsync("algemeen", "Wie kent een derde lesboek?"), "m-lotte");
    }

    [Fact]
    public async Task Municipalities_are_alike_by_the_types_that_they_share()
    {
        var likeness = await site.WithAsync<ICompareMunicipalities, IReadOnlyDictionary<string, double>>(compare => compare.LikenessAsync(null, ["type-grens"], ["GM0981", "GM1783", "GM9999"], CancellationToken.None));

        Assert.Equal(1, likeness["GM0981"]);
        Assert.Equal(0, likeness["GM1783"]);
        Assert.False(likeness.ContainsKey("GM9999"));
    }

    [Fact]
    public async Task An_offer_is_kept_and_taken_back_and_a_wrong_number_refused()
    {
        await NobodyOffersAsync();
        await OfferAsync("els", 3, "thema-onderwijs");
        var member = await site.SignInAsync("els");
        var page = await member.GetAsync("/account/helpen");
        Assert.Equal("3", page.One("option[selected]").GetAttribute("value"));
        Assert.NotNull(page.One("[name=Themes][value=thema-onderwijs]").GetAttribute("checked"));
        Assert.Contains("Kies 1 tot en met 5", (await member.SubmitAsync(page, ("PerWeek", "40"))).ErrorOf("PerWeek"), StringComparison.Ordinal);

        await member.SubmitAsync(page, ("Offers", "false"));

        Assert.Null((await member.GetAsync("/account/helpen")).One("input[type=checkbox][name=Offers]").GetAttribute("checked"));
    }

    private async Task<Page> AskAsync(string room, string title)
    {
        var asker = await site.SignInAsync("wethouder");
        return await asker.SubmitAsync(await asker.GetAsync($"/forum/{room}/nieuw"), ("Form.Title", title), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.Themes", "thema-taal"));
    }

    private async Task OfferAsync(string member, int perWeek, params string[] themes)
    {
        var client = await site.SignInAsync(member);
        await client.SubmitAsync(await client.GetAsync("/account/helpen"), [("Offers", "true"), ("PerWeek", $"{perWeek}"), .. themes.Select(theme => ("Themes", theme))]);
    }

    private void LetThreeWorkingDaysPass() => site.Clock.SetTo(DutchWorkingDays.After(site.Clock.GetUtcNow(), RouteQuestion.Patience) + TimeSpan.FromHours(1));

    // Questions of other tests ask nobody any more either.
    private Task NobodyOffersAsync() => site.WithAsync<AppDb>(async db =>
    {
        await db.Set<OpenQuestion>().ExecuteDeleteAsync();
        await db.Set<HelpOffer>().ExecuteDeleteAsync();
        await db.Set<HelpRequest>().ExecuteDeleteAsync();
    });

    private async Task AskedAsync(Page topic, params string[] members)
    {
        var id = topic.Base().Split('/')[^1];
        await Eventually.HoldsAsync(() => site.WithAsync<AppDb, bool>(async db =>
            (await db.Set<HelpRequest>().Where(r => r.TopicId == id).Select(r => r.MemberId).ToListAsync()).Order(StringComparer.Ordinal).SequenceEqual(members)), $"asked for {topic.Heading}: {string.Join(", ", members)}");
    }

    // Nothing that is due waits any more.
    private Task QuietAsync(Page topic)
    {
        var id = topic.Base().Split('/')[^1];
        return Eventually.HoldsAsync(() => site.WithAsync<AppDb, bool>(async db =>
            !(await db.Set<DiversInclusief.Kernel.Jobs.Job>().Where(j => j.Kind == RouteQuestion.Job && j.Payload.Contains(id)).ToListAsync()).Exists(j => j.DueAt <= site.Clock.GetUtcNow())), "nobody is asked any more");
    }

    private async Task<string> InboxAsync(string member) => (await (await site.SignInAsync(member)).GetAsync("/meldingen")).Text;

    private async Task<string> SeenByAsync(string member, Page topic) => (await (await site.SignInAsync(member)).GetAsync(topic.Path)).Text;

    private async Task<string> RowAsync(string query, string title) =>
        (await (await site.SignInAsync("moderator")).GetAsync("/beheer/vragen" + query)).Texts(".di-reviews li").Single(row => row.Contains(title, StringComparison.Ordinal));
}

public sealed class RouteQuestionOnSqlite(SqliteSite site) : RouteQuestionTests(site), IClassFixture<SqliteSite>;

public sealed class RouteQuestionOnPostgres(PostgresSite site) : RouteQuestionTests(site), IClassFixture<PostgresSite>;
