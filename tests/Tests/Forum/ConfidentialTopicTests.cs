using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>What is called confidential says so to its readers, and is not named outside.</summary>
public abstract class ConfidentialTopicTests(Site site)
{
    private const string Neutral = "Er is nieuws in een vertrouwelijk onderwerp op het forum.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_about_a_confidential_topic_names_neither_it_nor_its_words()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await AskAsync(asker, "Wat zeg je over de sluiting van de haven?");
        Assert.Contains("Dit onderwerp is vertrouwelijk.", topic.Text, StringComparison.Ordinal);
        Assert.Contains("Vertrouwelijk", (await asker.GetAsync("/forum/algemeen")).Texts(".di-list__item").First(row => row.Contains("sluiting van de haven", StringComparison.Ordinal)), StringComparison.Ordinal);

        await (await site.SignInAsync("ambtenaar")).ReplyAsync(topic, "Zeg niets over de kade.");

        await Eventually.HoldsAsync(async () => (await MailsAsync(topic)).Count > 0, "the asker was told");
        Assert.All(await MailsAsync(topic), mail => Assert.Equal(Neutral, mail.Title));
        Assert.Contains("reageerde op jouw onderwerp: Wat zeg je over de sluiting", (await asker.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_asker_labels_it_later_and_a_mail_that_waits_loses_its_subject()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Wie kent een goede bemiddelaar?");
        await (await site.SignInAsync("ambtenaar")).ReplyAsync(topic, "Ik bel je.");
        await Eventually.HoldsAsync(async () => (await MailsAsync(topic)).Count > 0, "the asker was told");
        Assert.DoesNotContain(await MailsAsync(topic), mail => mail.Title == Neutral);

        var labelled = await asker.SubmitAsync(await asker.GetAsync(topic.Base() + "/vertrouwelijk"));

        Assert.Contains("Dit onderwerp is vertrouwelijk.", labelled.Text, StringComparison.Ordinal);
        Assert.All(await MailsAsync(topic), mail => Assert.Equal(Neutral, mail.Title));
    }

    [Fact]
    public async Task Only_a_moderator_takes_the_label_away_and_the_log_of_the_room_tells()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Hoe zeg je een partner de samenwerking op?");
        var form = await asker.GetAsync(topic.Base() + "/vertrouwelijk");
        await asker.SubmitAsync(form);
        Assert.Contains("alleen een moderator", (await asker.GetAsync(topic.Base() + "/vertrouwelijk")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await asker.SubmitAsync(form, ("wordt", "false"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Base() + "/vertrouwelijk")).Status);

        var moderator = await site.SignInAsync("moderator");
        var open = await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/vertrouwelijk"));

        Assert.DoesNotContain("Dit onderwerp is vertrouwelijk.", open.Text, StringComparison.Ordinal);
        Assert.Contains("niet langer vertrouwelijk", (await asker.GetAsync("/forum/algemeen/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_words_reach_the_library_only_after_a_yes_and_it_moves_only_when_that_is_sure()
    {
        var topic = await AskAsync(await site.SignInAsync("wethouder"), "Wat deden jullie na de brand?");
        var moderator = await site.SignInAsync("moderator");

        Assert.Contains("Dit is een vertrouwelijk onderwerp.", (await moderator.GetAsync(topic.Base() + "/naar-bibliotheek")).Text, StringComparison.Ordinal);
        var refused = await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/verplaatsen"), ("To", "taal-en-werk"));

        Assert.Contains("als je dit zeker weet", refused.ErrorOf("Sure"), StringComparison.Ordinal);
    }

    private static async Task<Page> AskAsync(Client asker, string title) =>
        await asker.SubmitAsync(await asker.GetAsync("/forum/algemeen/nieuw"), ("Form.Title", title), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.IsConfidential", "true"));

    private Task<List<OutgoingMail>> MailsAsync(Page topic)
    {
        var about = Tidings.About(topic.Base().Split('/')[^1]);
        return site.WithAsync<AppDb, List<OutgoingMail>>(db => db.Set<OutgoingMail>().AsNoTracking().Where(m => m.About == about).ToListAsync(Cancellation));
    }
}

public sealed class ConfidentialTopicOnSqlite(SqliteSite site) : ConfidentialTopicTests(site), IClassFixture<SqliteSite>;

public sealed class ConfidentialTopicOnPostgres(PostgresSite site) : ConfidentialTopicTests(site), IClassFixture<PostgresSite>;
