using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class PollTests(Site site)
{
    private const string Form = "form[action$=stem]";

    [Fact]
    public async Task A_vote_counts_at_once_and_can_be_changed_and_taken_back()
    {
        var poll = await StartAsync("Welke dag past jullie?", PollWay.Single);
        var voter = await site.SignInAsync("ambtenaar");

        var first = await voter.SubmitAsync(await voter.GetAsync(poll.Path), Form, ("keuze", "1"));
        Assert.Equal(["0 stemmen (0%)", "1 stem (100%)", "0 stemmen (0%)"], first.Texts(".di-poll__score"));
        Assert.Contains("1 lid stemde", first.One(".di-poll").TextContent, StringComparison.Ordinal);

        var second = await voter.SubmitAsync(await voter.GetAsync(poll.Path), Form, ("keuze", "2"));
        Assert.Equal(["0 stemmen (0%)", "0 stemmen (0%)", "1 stem (100%)"], second.Texts(".di-poll__score"));
        Assert.NotNull(second.One($"{Form} input[value='2']").GetAttribute("checked"));

        var none = await voter.SubmitAsync(await voter.GetAsync(poll.Path), Form, ("intrekken", "true"));
        Assert.Contains("0 leden stemden", none.One(".di-poll").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_answers_count_each()
    {
        var poll = await StartAsync("Welke talen spreek je aan de balie?", PollWay.Several);
        await VoteAsync("ambtenaar", poll, ("keuze", "0"), ("keuze", "2"));

        var page = await VoteAsync("lotte", poll, ("keuze", "2"));

        Assert.Equal(["1 stem (50%)", "0 stemmen (0%)", "2 stemmen (100%)"], page.Texts(".di-poll__score"));
    }

    [Fact]
    public async Task A_ranked_poll_is_counted_after_Borda()
    {
        var poll = await StartAsync("Waar besteden we het geld aan?", PollWay.Ranked);
        await RankAsync("ambtenaar", poll, "2", "1", "3");
        await RankAsync("lotte", poll, "", "1", "2");

        var page = await RankAsync("els", poll, "1", "", "");

        // Three answers: a first place gives 2 points, a second 1, no place 0.
        Assert.Equal(["3 punten (50%)", "4 punten (67%)", "1 punt (17%)"], page.Texts(".di-poll__score"));
    }

    [Fact]
    public async Task Two_answers_at_one_place_or_none_at_all_is_said_and_counts_nothing()
    {
        var ranked = await StartAsync("Wat komt eerst?", PollWay.Ranked);
        var refused = await RankAsync("ambtenaar", ranked, "1", "1", "");
        Assert.Contains("Geef elk antwoord een andere plaats", refused.Text, StringComparison.Ordinal);
        var single = await StartAsync("Wat kies je dan?", PollWay.Single);
        Assert.Contains("Kies een antwoord", (await VoteAsync("ambtenaar", single)).Text, StringComparison.Ordinal);
        Assert.Contains("Kies uit de antwoorden", (await VoteAsync("ambtenaar", single, ("keuze", "7"))).Text, StringComparison.Ordinal);

        Assert.Contains("0 leden stemden", (await (await site.SignInAsync("lotte")).GetAsync(single.Path)).One(".di-poll").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_that_comes_too_late_is_refused_with_a_reason()
    {
        var poll = await StartAsync("Wie is er op vrijdag?", PollWay.Single);
        var voter = await site.SignInAsync("ambtenaar");
        await VoteAsync("lotte", poll, ("keuze", "0"));
        var form = await voter.GetAsync(poll.Path);
        await CloseAsync(poll);

        var late = await voter.SubmitAsync(form, Form, ("keuze", "1"));

        Assert.Contains("Deze peiling is gesloten", late.Text, StringComparison.Ordinal);
        Assert.Equal(["1 stem (100%)", "0 stemmen (0%)", "0 stemmen (0%)"], late.Texts(".di-poll__score"));
        Assert.Null((await voter.GetAsync(poll.Path)).Document.QuerySelector(Form));
    }

    [Fact]
    public async Task A_secret_poll_shows_its_count_only_when_closed_and_never_who_chose_what()
    {
        var poll = await StartAsync("Vertrouw je je eigen raad?", PollWay.Single, secret: true);
        var asker = await site.SignInAsync("wethouder");
        await VoteAsync("ambtenaar", poll, ("keuze", "0"));
        Assert.Empty((await asker.GetAsync(poll.Path)).Texts(".di-poll__score"));

        await CloseAsync(poll);

        Assert.Equal("1 stem (100%)", (await asker.GetAsync(poll.Path)).Texts(".di-poll__score")[0]);
        foreach (var anyone in new[] { "wethouder", "moderator", "beheer" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync(anyone)).GetAsync(poll.Base() + "/stemmen")).Status);
    }

    [Fact]
    public async Task In_an_open_poll_readers_of_the_room_see_who_chose_what_and_nobody_else_does()
    {
        var poll = await StartAsync("Gaan we in beroep?", PollWay.Single, room: "bestuurders");
        await VoteAsync("burgemeester", poll, ("keuze", "1"));

        var row = (await (await site.SignInAsync("karim")).GetAsync(poll.Base() + "/stemmen")).One("tbody tr");

        Assert.Contains("Pieter", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nee", row.TextContent, StringComparison.Ordinal);
        var outsider = await site.SignInAsync("ambtenaar");
        foreach (var verb in new[] { "/stemmen", "/stem" })
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(poll.Base() + verb)).Status);
    }

    [Fact]
    public async Task A_poll_costs_a_topic_no_command_and_has_its_own_mark_in_lists()
    {
        var poll = await StartAsync("Wat kost een peiling?", PollWay.Several);
        var member = await site.SignInAsync("ambtenaar");
        var plain = await member.AskAsync("algemeen", "Wat kost een gewone vraag?");
        await VoteAsync("ambtenaar", poll, ("keuze", "1"));

        Assert.Equal((await member.GetAsync(plain.Path)).Commands.Count, (await member.GetAsync(poll.Path)).Commands.Count);
        var list = await member.GetAsync("/forum/onderwerpen?soort=peiling");
        Assert.Contains("Wat kost een peiling?", list.Texts(".di-list__item a"));
        Assert.DoesNotContain("Wat kost een gewone vraag?", list.Texts(".di-list__item a"));
        Assert.All(list.Texts(".di-list__item .di-meta li:first-child"), words => Assert.StartsWith("Peiling", words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Alleen dit", "minstens twee antwoorden")]
    [InlineData("Dit\ndit", "Twee antwoorden zijn gelijk")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11", "hoogstens tien")]
    public async Task Options_that_are_no_choice_are_refused_and_what_was_typed_stays(string options, string said)
    {
        var asker = await site.SignInAsync("wethouder");
        var form = await asker.GetAsync("/forum/algemeen/peiling");

        var refused = await asker.SubmitAsync(form, ("Form.Title", "Een peiling die niet kan"), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.Poll.Options", options), ("Form.Poll.Until", "2020-01-01"));

        Assert.Contains(said, refused.ErrorOf("Form.Poll.Options"), StringComparison.Ordinal);
        Assert.Contains("tussen vandaag", refused.ErrorOf("Form.Poll.Until"), StringComparison.Ordinal);
        Assert.Equal(options, refused.One("[name='Form.Poll.Options']").TextContent.Trim().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Many_votes_at_once_are_all_counted()
    {
        var poll = await StartAsync("Wie stemt er tegelijk?", PollWay.Single);
        string[] voters = ["ambtenaar", "lotte", "els", "daan", "yusuf", "karim", "burgemeester"];

        await Task.WhenAll(voters.Select(voter => VoteAsync(voter, poll, ("keuze", "0"))));

        Assert.Equal($"{voters.Length} stemmen (100%)", (await (await site.SignInAsync("lotte")).GetAsync(poll.Path)).Texts(".di-poll__score")[0]);
    }

    [Fact]
    public async Task A_first_poll_waits_for_a_moderator_and_loses_none_of_its_days()
    {
        await site.WithAsync<AddMemberHandler>(add => add.HandleAsync(new NewMember("m-nieuw-peiler", "Nieuwe peiler", "nieuwe-peiler@demo.example", "", "", "GM0981", ["Ambtenaar"], World.Password), TestContext.Current.CancellationToken));
        await site.WithAsync<HouseRules>(rules => rules.AcceptAsync("m-nieuw-peiler", 1, TestContext.Current.CancellationToken));
        var waiting = await StartAsync("Een peiling van een nieuw lid", PollWay.Several, by: "nieuwe-peiler");
        Assert.Equal("/forum/wachtend", waiting.Path);
        Assert.Contains("Weet niet", waiting.Text, StringComparison.Ordinal);
        var meant = site.Clock.GetUtcNow().AddDays(15);
        site.Clock.Advance(TimeSpan.FromDays(3));
        var moderator = await site.SignInAsync("moderator");
        var form = await moderator.GetAsync((await moderator.GetAsync("/beheer/goedkeuren")).Document.QuerySelectorAll("main h2 a").Single(a => a.TextContent == "Een peiling van een nieuw lid").GetAttribute("href")!);
        Assert.Contains("Weet niet", form.Text, StringComparison.Ordinal);
        await moderator.SubmitAsync(form, ("Form.Place", "True"));

        var poll = await site.WithAsync<AppDb, Poll>(db => db.Set<Topic>().Where(t => t.Title == "Een peiling van een nieuw lid").Select(t => t.Poll!).SingleAsync());
        Assert.Equal(PollWay.Several, poll.Way);
        Assert.Equal(["Ja", "Nee", "Weet niet"], poll.Options);
        Assert.InRange(poll.ClosesAt, meant.AddDays(2), meant.AddDays(3));
    }

    private async Task<Page> StartAsync(string title, PollWay way, bool secret = false, string room = "algemeen", string by = "wethouder")
    {
        var asker = await site.SignInAsync(by);
        var form = await asker.GetAsync($"/forum/{room}/peiling");
        (string, string)[] fields = [("Form.Title", title), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.Poll.Options", "Ja\nNee\nWeet niet"), ("Form.Poll.Way", way.ToString())];
        return await asker.SubmitAsync(form, secret ? [.. fields, ("Form.Poll.Secret", "true")] : fields);
    }

    private async Task<Page> VoteAsync(string voter, Page poll, params (string, string)[] choices)
    {
        var client = await site.SignInAsync(voter);
        return await client.SubmitAsync(await client.GetAsync(poll.Path), Form, choices);
    }

    private Task<Page> RankAsync(string voter, Page poll, params string[] places) => VoteAsync(voter, poll, [.. places.Select(place => ("plaats", place))]);

    private Task CloseAsync(Page poll) => site.WithAsync<AppDb>(db =>
    {
        var (id, past) = (poll.Base().Split('/')[^1], site.Clock.GetUtcNow() - TimeSpan.FromMinutes(1));
        return db.Set<Poll>().Where(p => p.TopicId == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ClosesAt, past));
    });
}

public sealed class PollsOnSqlite(SqliteSite site) : PollTests(site), IClassFixture<SqliteSite>;

public sealed class PollsOnPostgres(PostgresSite site) : PollTests(site), IClassFixture<PostgresSite>;
