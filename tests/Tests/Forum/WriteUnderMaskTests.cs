using DiversInclusief.Exchange;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Exchange;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class WriteUnderMaskTests(Site site)
{
    private const string Room = "grens-en-buurlanden";

    [Fact]
    public async Task A_question_under_an_alias_shows_no_name_and_its_asker_still_edits_accepts_and_finds_it()
    {
        var asker = await site.SignInAsync("els");
        var topic = await asker.AskMaskedAsync(Room, "Wie weet wat van hekken?");
        Assert.Contains("Een grensgemeente", topic.One("article .di-post__name").TextContent, StringComparison.Ordinal);

        var other = await site.SignInAsync("karim");
        var answered = await other.ReplyAsync(topic, "Wij doen dat zo");
        Assert.DoesNotContain("Els", answered.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("m-els", answered.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(answered.Texts("a.nl-button"), text => text.StartsWith("Bewerk", StringComparison.Ordinal) && answered.Texts("article").Count == 1);

        await asker.SubmitAsync(await asker.GetAsync($"{topic.Base()}/bewerk/{answered.Document.QuerySelector("article")!.Id!["bericht-".Length..]}"), ("Form.Body", "Een andere toelichting"));
        var accepted = await asker.SubmitAsync(await asker.GetAsync(topic.Path), "form[action$=antwoord]");
        Assert.Contains("Een andere toelichting", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("Aanbevolen antwoord", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("Wie weet wat van hekken?", (await asker.GetAsync("/forum/onderwerpen?toon=van-mij")).Text, StringComparison.Ordinal);
        Assert.Contains("van een grensgemeente", (await other.GetAsync("/forum/onderwerpen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alias_stays_the_same_within_a_topic_and_a_second_one_gets_a_number()
    {
        var (one, other) = (await site.SignInAsync("els"), await site.SignInAsync("yusuf"));
        var topic = await one.AskMaskedAsync(Room, "Hoe heet ik hier?");
        var second = await other.SubmitAsync(await other.GetAsync($"{topic.Base()}/reageer"), ("Form.Body", "Ik ook"), ("Form.As", "type-grens"));
        var third = await one.ReplyAsync(second, "En weer ik");

        Assert.Equal(["Een grensgemeente", "Een grensgemeente (2)", "Een grensgemeente"], third.Texts("article .di-post__name"));
    }

    [Fact]
    public async Task The_button_on_the_topic_asks_under_what_name_and_keeps_the_text()
    {
        var topic = await (await site.SignInAsync("karim")).AskAsync(Room);
        var writer = await site.SignInAsync("els");

        var asked = await writer.SubmitAsync(topic = await writer.GetAsync(topic.Path), "form[action$=reageer]", ("Form.Body", "Onder welke naam?"), ("Form.As", "kies"));
        Assert.Contains("Er is nog niets geplaatst", asked.Text, StringComparison.Ordinal);
        Assert.Empty(asked.Document.QuerySelectorAll("[role=alert], .utrecht-alert--error, [aria-invalid=true]"));
        Assert.Contains("Kies onder welke naam", (await writer.SubmitAsync(asked)).Text, StringComparison.Ordinal);
        Assert.Equal("Onder welke naam?", asked.One("textarea").TextContent.Trim());

        var placed = await writer.SubmitAsync(asked, ("Form.As", "gemeente"));
        Assert.Equal("Een gemeente", placed.Texts("article .di-post__name")[^1]);
    }

    [Fact]
    public async Task A_form_that_comes_back_for_something_else_has_the_own_name_chosen()
    {
        var topic = await (await site.SignInAsync("karim")).AskAsync(Room);
        var writer = await site.SignInAsync("els");

        var warned = await writer.ReplyAsync(topic, "Bel mij op 06-12345678");
        Assert.True(warned.Document.QuerySelector("[name='Form.As'][value=zelf]")!.HasAttribute("checked"));

        Assert.Equal("Els", (await writer.SubmitAsync(warned)).Texts("article .di-post__name")[^1]);
    }

    [Fact]
    public async Task Who_wrote_under_an_alias_replies_openly_only_after_a_warning()
    {
        var writer = await site.SignInAsync("els");
        var topic = await writer.AskMaskedAsync(Room, "Toch maar open?");

        var warned = await writer.SubmitAsync(await writer.GetAsync(topic.Path), "form[action$=reageer]", ("Form.Body", "Ik ben het"), ("Form.As", "zelf"));
        Assert.Contains("Zet een vinkje", warned.ErrorOf("Form.Openly"), StringComparison.Ordinal);
        Assert.Single((await writer.GetAsync(topic.Path)).Texts("article"));

        var placed = await writer.SubmitAsync(warned, ("Form.Openly", "true"));
        Assert.Equal(["Een grensgemeente", "Els"], placed.Texts("article .di-post__name"));
    }

    [Fact]
    public async Task A_room_that_does_not_allow_it_refuses_an_alias_and_keeps_the_text()
    {
        var writer = await site.SignInAsync("els");
        var refused = await writer.SubmitAsync(await writer.GetAsync($"/forum/{Room}/nieuw"), ("Form.Room", "algemeen"), ("Form.Title", "Zonder naam?"), ("Form.Body", "Een toelichting die lang genoeg is."), ("Form.As", "gemeente"));

        Assert.Contains("onder je eigen naam", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Een toelichting die lang genoeg is.", refused.One("textarea").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_sent_twice_gives_one_topic_and_one_reply_under_an_alias_too()
    {
        var writer = await site.SignInAsync("els");
        var form = await writer.GetAsync($"/forum/{Room}/nieuw");
        (string, string)[] filled = [("Form.Title", "Tweemaal gestuurd"), ("Form.Body", "Een toelichting die lang genoeg is."), ("Form.As", "gemeente")];
        var first = await writer.SubmitAsync(form, filled);

        Assert.Equal(first.Path, (await writer.SubmitAsync(form, filled)).Path);
        await writer.SubmitAsync(first, "form[action$=reageer]", ("Form.Body", "Eenmaal"));
        Assert.Equal(2, (await writer.SubmitAsync(first, "form[action$=reageer]", ("Form.Body", "Eenmaal"))).Texts("article").Count);
    }

    [Fact]
    public async Task The_asker_hears_of_a_reply_and_the_mail_of_the_site_does_not_lead_from_the_name_to_the_topic()
    {
        var asker = await site.SignInAsync("els");
        var topic = await asker.AskMaskedAsync(Room, "De stille schildpad");
        await (await site.SignInAsync("tom")).ReplyAsync(topic, "Hier is een antwoord");

        await Eventually.HoldsAsync(async () => (await asker.GetAsync("/meldingen")).Text.Contains("Er is een reactie voor jou op het forum.", StringComparison.Ordinal), "the asker is told");
        Assert.DoesNotContain("schildpad", (await (await site.SignInAsync("beheer")).GetAsync("/beheer/mail")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_says_nothing_of_who_is_behind_an_alias()
    {
        var asker = await site.SignInAsync("els");
        var answered = await (await site.SignInAsync("karim")).ReplyAsync(await asker.AskMaskedAsync(Room, "Uitgevoerd zonder naam"), "Een antwoord");
        await asker.SubmitAsync(await asker.GetAsync(answered.Path), "form[action$=antwoord]");

        var exported = await site.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, Exported.Everything));
        var topic = exported.StepsNamed("Topics").SelectMany(step => step["Topics"]!.AsArray()).Single(t => t!["Title"]!.ToString() == "Uitgevoerd zonder naam")!.ToJsonString();

        Assert.Contains("Een grensgemeente", topic, StringComparison.Ordinal);
        Assert.DoesNotContain("m-els", topic, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_seen_only_by_two_moderators_together_for_a_while_and_the_writer_is_told()
    {
        var asker = await site.SignInAsync("els");
        var topic = await asker.AskMaskedAsync(Room, "De verzegelde brief");
        var (first, second, third) = (await site.SignInAsync("moderator"), await site.SignInAsync("beheer"), await site.SignInAsync("redactie"));

        var asked = await first.SubmitAsync(await first.GetAsync($"{topic.Base()}/ontzegelen/{topic.LastPostId()}"), ("Reason.Reason", "Er staat iets in dat gevaarlijk is."));
        Assert.Null(asked.Document.QuerySelector("main form[method=post]"));
        Assert.DoesNotContain("Els", asked.Text, StringComparison.Ordinal);
        var seen = await second.SubmitAsync(await second.GetAsync(asked.Path), ("Form.Reason", "Dat zie ik ook zo, het moet."));

        Assert.Contains("Els", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Els", (await first.GetAsync(asked.Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Els", (await third.GetAsync(asked.Path)).Text, StringComparison.Ordinal);
        Assert.Contains("Dat zie ik ook zo", (await asker.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alias ingezien", (await asker.GetAsync($"/forum/{Room}/logboek")).Text, StringComparison.Ordinal);
        var log = (await third.GetAsync($"/forum/{Room}/logboek")).Text;
        Assert.Contains("alias ingezien", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Els", log, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.DoesNotContain("Els", (await first.GetAsync(asked.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_writer_cannot_agree_to_unsealing_nor_can_one_moderator_alone_nor_anyone_after_the_term()
    {
        var topic = await (await site.SignInAsync("els")).AskMaskedAsync(Room, "De gesloten la");
        var (first, second) = (await site.SignInAsync("moderator"), await site.SignInAsync("beheer"));
        var asked = await first.SubmitAsync(await first.GetAsync($"{topic.Base()}/ontzegelen/{topic.LastPostId()}"), ("Reason.Reason", "Er staat iets in dat gevaarlijk is."));
        var form = await second.GetAsync(asked.Path);
        site.Clock.Advance(TimeSpan.FromDays(8));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await second.SubmitAsync(form, ("Form.Reason", "Te laat, maar toch ja."))).Status);
        Assert.Contains("verzegeld gebleven", (await first.GetAsync(asked.Path)).Text, StringComparison.Ordinal);
        Assert.Null(await site.WithAsync<AppDb, string?>(db => db.Set<Unsealing>().Where(u => u.Topic.Title == "De gesloten la").Select(u => u.AgreedBy).FirstOrDefaultAsync()));
    }

    [Fact]
    public async Task A_topic_costs_the_same_commands_with_and_without_aliases()
    {
        var reader = await site.SignInAsync("els");
        var plain = await (await site.SignInAsync("karim")).AskAsync(Room, "Zonder alias");
        var masked = await reader.AskMaskedAsync(Room, "Met alias");
        await reader.GetAsync(plain.Path);

        Assert.True((await reader.GetAsync(masked.Path)).Commands.Count <= (await reader.GetAsync(plain.Path)).Commands.Count);
    }
}

public sealed class WriteUnderMaskOnSqlite(SqliteSite site) : WriteUnderMaskTests(site), IClassFixture<SqliteSite>;

public sealed class WriteUnderMaskOnPostgres(PostgresSite site) : WriteUnderMaskTests(site), IClassFixture<PostgresSite>;
