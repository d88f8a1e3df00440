using System.Net;
using DiversInclusief.Notifications;

namespace DiversInclusief.Tests.Notifications;

public sealed class ShowMailTests(MailOnSqlite site) : IClassFixture<MailOnSqlite>
{
    [Fact]
    public async Task Who_runs_the_site_sees_why_a_mail_was_refused_and_tries_it_again()
    {
        site.Server.Mood = MailMood.RefusesAddress;
        await site.TellAsync(Telling.Notice(site, "Geweigerd adres"));
        await site.BecomesAsync("Geweigerd adres", MailState.GaveUp);
        var joris = await site.SignInAsync("beheer");

        var page = await joris.GetAsync("/beheer/mail?stand=mislukt");
        Assert.Contains("De mailserver weigert het adres", page.Text, StringComparison.Ordinal);
        Assert.Contains("Samira", page.Text, StringComparison.Ordinal);
        site.Server.Mood = MailMood.Well;
        var after = await joris.SubmitAsync(page, "form:has(input[name=id])", ("actie", "opnieuw"));

        Assert.Contains("gaat binnen een minuut opnieuw", after.Text, StringComparison.Ordinal);
        await site.BecomesAsync("Geweigerd adres", MailState.Sent);
        Assert.Contains("mail opnieuw geprobeerd", (await joris.GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_mail_goes_to_who_asks_for_it()
    {
        site.Server.Mood = MailMood.Well;
        var joris = await site.SignInAsync("beheer");

        await joris.SubmitAsync(await joris.GetAsync("/beheer/mail"), ("actie", "proef"));

        await Eventually.HoldsAsync(() => Task.FromResult(site.Server.About("Dit is een proefmail").Count > 0), "the test mail arrived");
        var mail = site.Server.About("Dit is een proefmail")[0];
        Assert.Contains("<beheer@demo.example>", mail.Header("To"), StringComparison.Ordinal);
        Assert.Equal("", mail.Header("List-Unsubscribe"));
    }

    [Fact]
    public async Task Only_who_runs_the_site_sees_its_mail() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("samira")).GetAsync("/beheer/mail")).Status);
}
