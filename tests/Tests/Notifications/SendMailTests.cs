using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Notifications;

public abstract class SendMailTests(Site site, MailServer server) : IAsyncLifetime
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        server.Mood = MailMood.Well;
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_is_told_goes_by_mail_as_text_and_as_html()
    {
        await site.TellAsync(Telling.Notice(site, "Je voorbeeld ‘Café é & Co’ staat op de site", Token.Public));
        await site.BecomesAsync("Je voorbeeld ‘Café é & Co’ staat op de site", MailState.Sent);

        var mail = Assert.Single(server.About("Café é & Co"));
        Assert.Equal("Je voorbeeld ‘Café é & Co’ staat op de site", mail.Subject);
        Assert.StartsWith("multipart/alternative", mail.Header("Content-Type"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<samira@demo.example>", mail.Header("To"), StringComparison.Ordinal);
        Assert.Contains("Dag Samira,", mail.Text, StringComparison.Ordinal);
        Assert.Contains("De hele tekst.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("https://site.demo.example/voorbeelden\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains("‘Café é &amp; Co’", mail.Html, StringComparison.Ordinal);
        Assert.Equal($"<{(await site.MailAsync("Je voorbeeld ‘Café é & Co’ staat op de site")).Id}@demo.example>", mail.Header("Message-ID"));
        Assert.Equal("List-Unsubscribe=One-Click", mail.Header("List-Unsubscribe-Post"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
    }

    [Fact]
    public async Task A_mail_about_what_is_not_public_carries_its_title_and_a_link_only()
    {
        await site.TellAsync(Telling.Notice(site, "Iets voor leden"));
        await site.BecomesAsync("Iets voor leden", MailState.Sent);

        var mail = Assert.Single(server.About("Iets voor leden"));
        Assert.DoesNotContain("De hele tekst.", mail.Text + mail.Html, StringComparison.Ordinal);
        Assert.Contains("https://site.demo.example/meldingen/", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_of_every_kind_of_mail_says_what_one_gets()
    {
        var kinds = site.Services.GetServices<NotificationKind>().ToList();
        await site.TellAsync(Telling.Notice(site, "Iets om te lezen") with { Kind = kinds.Single(kind => kind.Name == "forum.mentions") });
        await site.BecomesAsync("Iets om te lezen", MailState.Sent);

        var mail = Assert.Single(server.About("Iets om te lezen"));
        Assert.Contains("Lees het bericht:\nhttps://site.demo.example/meldingen/", mail.Text, StringComparison.Ordinal);
        Assert.Contains(">Lees het bericht</a>", mail.Html, StringComparison.Ordinal);
        Assert.All(kinds, kind => Assert.NotEqual(Letter.UsualGo, kind.Go));
    }

    [Fact]
    public async Task What_did_not_happen_is_told_to_nobody()
    {
        await site.TellAsync(Telling.Notice(site, "Teruggedraaid"), keep: false);

        Assert.Equal((0, 0), await site.WithAsync<AppDb, (int, int)>(async db =>
            (await db.Set<OutgoingMail>().CountAsync(m => m.Title == "Teruggedraaid", Cancellation), await db.Set<Notification>().CountAsync(n => n.Title == "Teruggedraaid", Cancellation))));
    }

    [Fact]
    public async Task Who_may_no_longer_read_it_when_the_mail_goes_gets_none()
    {
        server.Mood = MailMood.IsFull;
        await site.TellAsync(Telling.Notice(site, "Verhuisd naar een gesloten ruimte"));
        await site.FailsAsync("Verhuisd naar een gesloten ruimte");
        await site.WithAsync<Notify>(notify => notify.ChangeAccessAsync("test:Verhuisd naar een gesloten ruimte", Token.Room("ruimte-bestuurders"), Cancellation));
        server.Mood = MailMood.Well;
        site.Clock.Advance(TimeSpan.FromMinutes(2));

        await site.BecomesAsync("Verhuisd naar een gesloten ruimte", MailState.Dropped);
        Assert.Equal("Niet verstuurd: dit lid mag het niet meer lezen.", (await site.MailAsync("Verhuisd naar een gesloten ruimte")).LastError);
        Assert.Empty(server.About("Verhuisd naar"));
        Assert.DoesNotContain("Verhuisd naar", (await (await site.SignInAsync("samira")).GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_hangs_up_after_the_text_gets_the_same_message_again()
    {
        server.Mood = MailMood.HangsUpAfterText;
        await site.TellAsync(Telling.Notice(site, "Twee keer dezelfde"));
        await site.FailsAsync("Twee keer dezelfde");
        Assert.StartsWith("De mailserver", (await site.MailAsync("Twee keer dezelfde")).LastError, StringComparison.Ordinal);

        server.Mood = MailMood.Well;
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.BecomesAsync("Twee keer dezelfde", MailState.Sent);

        var mails = server.About("Twee keer dezelfde");
        Assert.Equal(2, mails.Count);
        Assert.Single(mails.Select(mail => mail.Header("Message-ID")).Distinct());
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left_after_a_while_and_tried_again_later()
    {
        server.Mood = MailMood.Silent;
        await site.TellAsync(Telling.Notice(site, "Stilte aan de andere kant"));
        await site.FailsAsync("Stilte aan de andere kant");

        var waiting = await site.MailAsync("Stilte aan de andere kant");
        Assert.Equal((MailState.Waiting, "De mailserver gaf niet op tijd antwoord."), (waiting.State, waiting.LastError));
        server.Mood = MailMood.Well;
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.BecomesAsync("Stilte aan de andere kant", MailState.Sent);
    }

    [Fact]
    public async Task A_mail_whose_sender_was_killed_is_taken_up_again()
    {
        server.Mood = MailMood.IsFull;
        await site.TellAsync(Telling.Notice(site, "Halverwege omgevallen"));
        await site.FailsAsync("Halverwege omgevallen");
        server.Mood = MailMood.Well;
        // Taken by a process that is no more: the row looks like this.
        var until = site.Clock.GetUtcNow() + TimeSpan.FromMinutes(5);
        await site.WithAsync<AppDb>(db => db.Set<OutgoingMail>().Where(m => m.Title == "Halverwege omgevallen").ExecuteUpdateAsync(m => m.SetProperty(row => row.DueAt, until), Cancellation));

        site.Clock.Advance(TimeSpan.FromMinutes(6));

        await site.BecomesAsync("Halverwege omgevallen", MailState.Sent);
        Assert.Single(server.About("Halverwege omgevallen"));
    }

    [Fact]
    public async Task A_title_cannot_add_a_header()
    {
        await site.TellAsync(Telling.Notice(site, "Onschuldig\r\nBcc: iedereen@demo.example\r\n\r\nTekst"));
        await Eventually.HoldsAsync(() => Task.FromResult(server.About("Onschuldig").Count > 0), "the mail arrived");

        var mail = Assert.Single(server.About("Onschuldig"));
        Assert.DoesNotContain("Bcc", mail.HeaderNames);
        Assert.Contains("Bcc: iedereen@demo.example", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_waited_a_week_is_no_news_any_more()
    {
        server.Mood = MailMood.IsFull;
        await site.TellAsync(Telling.Notice(site, "Oud nieuws"));
        await site.FailsAsync("Oud nieuws");
        server.Mood = MailMood.Well;

        site.Clock.Advance(TimeSpan.FromDays(8));

        await site.BecomesAsync("Oud nieuws", MailState.Dropped);
        Assert.Empty(server.About("Oud nieuws"));
    }
}

public sealed class SendMailOnSqlite(MailOnSqlite site) : SendMailTests(site, site.Server), IClassFixture<MailOnSqlite>;

public sealed class SendMailOnPostgres(MailOnPostgres site) : SendMailTests(site, site.Server), IClassFixture<MailOnPostgres>;
