using System.Net;

namespace DiversInclusief.Tests;

public abstract class RoomAccessTests(Site site)
{
    private const string Rooms = "/beheer/ruimtes";

    [Fact]
    public async Task A_room_for_a_type_of_municipality_is_open_to_who_works_there_and_leaves_no_trace_for_others()
    {
        await MakeAsync("Grensgesprek", ("Form.Roles", "Moderator"), ("Form.Types", "type-grens"));

        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("els")).GetAsync("/forum/grensgesprek")).Status);
        var outsider = await site.SignInAsync("lotte");
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync("/forum/grensgesprek")).Status);
        foreach (var path in new[] { "/forum", "/forum/toegang", "/forum/onderwerpen", "/forum/algemeen/nieuw", "/forum/volgen" })
            Assert.DoesNotContain("Grensgesprek", (await outsider.GetAsync(path)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_invited_comes_in_and_who_is_taken_out_meets_a_404_at_the_next_request()
    {
        await MakeAsync("Kringgesprek", ("Form.Roles", "Moderator"), ("Form.Invited", "true"));
        var moderator = await site.SignInAsync("moderator");
        var page = await moderator.GetAsync("/forum/kringgesprek/leden");
        Assert.Contains("niet precies één lid", (await moderator.SubmitAsync(page, "#nodig-uit", ("Form.Name", "Niemand Zo"))).ErrorOf("Form.Name"), StringComparison.Ordinal);
        var invited = await moderator.SubmitAsync(page, "#nodig-uit", ("Form.Name", "Lotte"));

        var member = await site.SignInAsync("lotte");
        Assert.Contains("Je hebt toegang", (await member.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        var topic = await member.AskAsync("kringgesprek", "Onder ons gezegd");
        Assert.Equal(HttpStatusCode.OK, topic.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync("/forum/kringgesprek/leden")).Status);

        await moderator.SubmitAsync(invited, "form:has([value=eruit])");
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(topic.Path)).Status);
        Assert.DoesNotContain("Kringgesprek", (await member.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_asks_for_access_a_moderator_lets_in_and_the_asker_is_told()
    {
        await MakeAsync("Vraagkamer", ("Form.Roles", "Moderator"), ("Form.MayBeAsked", "true"));
        var (asker, moderator) = (await site.SignInAsync("daan"), await site.SignInAsync("moderator"));
        var list = await asker.GetAsync("/forum/toegang");
        Assert.DoesNotContain("Bestuurders", list.Text, StringComparison.Ordinal);
        var ask = list.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Vraagkamer", StringComparison.Ordinal)).GetAttribute("href")!;
        var asked = await asker.SubmitAsync(await asker.GetAsync(ask), ("Form.Reason", "Ik werk aan hetzelfde."));
        Assert.Contains("Gevraagd", asked.Text, StringComparison.Ordinal);

        var queue = await moderator.GetAsync("/forum/vraagkamer/leden");
        Assert.Contains("Ik werk aan hetzelfde.", queue.Text, StringComparison.Ordinal);
        await moderator.SubmitAsync(queue, "form:has([value=toelaten])", ("actie", "toelaten"));

        Assert.Equal(HttpStatusCode.OK, (await asker.GetAsync("/forum/vraagkamer")).Status);
        Assert.Contains("Je hebt toegang", (await asker.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync(ask)).Status);
    }

    [Fact]
    public async Task A_refusal_is_told_with_its_reason_and_one_may_ask_again()
    {
        await MakeAsync("Zolderkamer", ("Form.Roles", "Moderator"), ("Form.MayBeAsked", "true"));
        var (asker, moderator) = (await site.SignInAsync("yusuf"), await site.SignInAsync("moderator"));
        var ask = (await asker.GetAsync("/forum/toegang")).Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Zolderkamer", StringComparison.Ordinal)).GetAttribute("href")!;
        await asker.SubmitAsync(await asker.GetAsync(ask), ("Form.Reason", "Graag erbij."));
        await moderator.SubmitAsync(await moderator.GetAsync("/forum/zolderkamer/leden"), "form:has([value=weigeren])", ("Form.Answer", "De groep is vol."), ("actie", "weigeren"));

        Assert.Contains("De groep is vol.", (await asker.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync("/forum/zolderkamer")).Status);
        Assert.Contains("Gevraagd", (await asker.SubmitAsync(await asker.GetAsync(ask), ("Form.Reason", "Nog eens geprobeerd."))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_room_and_topic_cost_the_very_same_work_as_ones_that_are_not_there()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", "Evenveel werk");
        var outsider = await site.SignInAsync("ambtenaar");
        await outsider.GetAsync("/forum/niets/000000000000/niets");
        string[] ends = ["", "/evenveel-werk", "/reageer", "/meld/000000000000", "/bewerk/000000000000", "/antwoord", "/sluiten", "/samenvoegen", "/ontzegelen/000000000000"];
        var pairs = ends.Select(end => (topic.Base() + end, "/forum/niets/000000000000" + end))
            .Append(("/forum/bestuurders", "/forum/niets")).Append(("/forum/bestuurders/nieuw", "/forum/niets/nieuw")).Append(("/forum/bestuurders/logboek", "/forum/niets/logboek"))
            .Append(("/forum/toegang/ruimte-bestuurders", "/forum/toegang/ruimte-niets"));

        foreach (var (hidden, missing) in pairs)
        {
            var (one, other) = (await outsider.GetOnceAsync(hidden), await outsider.GetOnceAsync(missing));
            Assert.Equal(HttpStatusCode.NotFound, one.Status);
            Assert.Equal(other.Status, one.Status);
            Assert.Equal(other.Commands, one.Commands);
        }
    }

    [Fact]
    public async Task Who_writes_in_a_room_that_was_hidden_meanwhile_gets_the_text_back_and_no_name()
    {
        var address = await MakeAsync("Duinkamer", ("Form.ForAll", "True"));
        var writer = await site.SignInAsync("wim");
        var topic = await writer.AskAsync("duinkamer", "Wie kent de zandraket?");
        var admin = await site.SignInAsync("beheer");
        await admin.SubmitAsync(await admin.GetAsync(address), ("Form.ForAll", "False"), ("Form.Roles", "Moderator"));

        var answer = await writer.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Een zin die bewaard moet blijven"));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("Een zin die bewaard moet blijven", answer.One("textarea").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("zandraket", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Duinkamer", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_by_invitation_without_a_role_for_moderators_is_refused()
    {
        var admin = await site.SignInAsync("beheer");
        var refused = await admin.SubmitAsync(await admin.GetAsync(Rooms + "/nieuw"), ("Form.Name", "Niemandsland"), ("Form.ForAll", "False"), ("Form.Invited", "true"));

        Assert.Contains("rol van je moderatoren", refused.Text, StringComparison.Ordinal);
    }

    /// <returns>Where the room is changed.</returns>
    private async Task<string> MakeAsync(string name, params (string, string)[] fields)
    {
        var admin = await site.SignInAsync("beheer");
        (string, string)[] closed = fields.Any(f => f.Item1 == "Form.ForAll") ? [] : [("Form.ForAll", "False")];
        var list = await admin.SubmitAsync(await admin.GetAsync(Rooms + "/nieuw"), [("Form.Name", name), .. closed, .. fields]);
        Assert.Contains($"‘{name}’ is bewaard", list.Text, StringComparison.Ordinal);
        return list.Document.QuerySelectorAll("main a").Single(a => a.TextContent == name).GetAttribute("href")!;
    }
}

public sealed class RoomAccessOnSqlite(SqliteSite site) : RoomAccessTests(site), IClassFixture<SqliteSite>;

public sealed class RoomAccessOnPostgres(PostgresSite site) : RoomAccessTests(site), IClassFixture<PostgresSite>;
