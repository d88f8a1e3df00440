using DiversInclusief.Notifications;

namespace DiversInclusief.Tests.Notifications;

public sealed class WithoutMailTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task Without_a_mail_server_the_inbox_works_mail_waits_and_everyone_is_told()
    {
        await site.TellAsync(Telling.Notice(site, "Op de site"), "m-els");
        var (els, joris) = (await site.SignInAsync("els"), await site.SignInAsync("beheer"));

        Assert.Contains("Op de site", (await els.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains("Deze site verstuurt nu geen e-mail", (await els.GetAsync("/account/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains("er is geen mailserver ingesteld", (await joris.GetAsync("/beheer/mail")).Text, StringComparison.Ordinal);
        Assert.Equal(MailState.Waiting, (await site.MailAsync("Op de site")).State);
        var health = (await site.Visitor().GetAsync("/health/ready")).Html;
        Assert.StartsWith("Healthy\n", health, StringComparison.Ordinal);
        Assert.Contains("\nMail is off: no mail server is configured (Mail__Host).", health, StringComparison.Ordinal);
    }
}
