using System.Net;
using DiversInclusief.Notifications;

namespace DiversInclusief.Tests.Notifications;

public sealed class PreferenceTests(MailOnSqlite site) : IClassFixture<MailOnSqlite>
{
    [Fact]
    public async Task Who_chose_the_site_gets_no_mail_and_who_chose_nothing_gets_neither()
    {
        var (lotte, yusuf, kind) = (await site.SignInAsync("lotte"), await site.SignInAsync("yusuf"), Telling.Kind(site));
        Assert.Contains("bewaard", (await lotte.SubmitAsync(await lotte.GetAsync("/account/meldingen"), (kind.Name, nameof(Delivery.Site)))).Text, StringComparison.Ordinal);
        await yusuf.SubmitAsync(await yusuf.GetAsync("/account/meldingen"), (kind.Name, nameof(Delivery.None)));

        foreach (var member in new[] { "m-lotte", "m-yusuf", "m-els" })
            await site.TellAsync(Telling.Notice(site, "Gekozen voor de site"), member);

        await Eventually.HoldsAsync(() => Task.FromResult(site.Server.About("Gekozen voor de site").Count > 0), "the mail arrived");
        Assert.Contains("<els@", Assert.Single(site.Server.About("Gekozen voor de site")).Header("To"), StringComparison.Ordinal);
        Assert.Contains("Gekozen voor de site", (await lotte.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gekozen voor de site", (await yusuf.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_that_does_not_exist_is_refused_beside_the_field()
    {
        var (noor, kind) = (await site.SignInAsync("noor"), Telling.Kind(site));

        var page = await noor.SubmitAsync(await noor.GetAsync("/account/meldingen"), (kind.Name, "Postduif"));

        Assert.Contains("Kies een van de drie.", page.One($"#{kind.Name}-fout").TextContent, StringComparison.Ordinal);
        Assert.Equal(kind.Usual.ToString(), (await noor.GetAsync("/account/meldingen")).One($"[name='{kind.Name}'] [selected]").GetAttribute("value"));
    }

    [Fact]
    public async Task The_link_in_a_mail_asks_first_and_a_mail_program_needs_one_post()
    {
        await site.TellAsync(Telling.Notice(site, "Om je af te melden"), "m-daan");
        await site.BecomesAsync("Om je af te melden", MailState.Sent);
        var address = new Uri(Assert.Single(site.Server.About("Om je af te melden")).Header("List-Unsubscribe").Trim('<', '>')).PathAndQuery;
        var visitor = site.Visitor();

        var asked = await visitor.GetAsync(address);
        Assert.Equal("Geen mail meer hierover?", asked.Heading);
        await site.TellAsync(Telling.Notice(site, "Na het kijken"), "m-daan");
        await site.BecomesAsync("Na het kijken", MailState.Sent);

        using var body = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        using var answer = await site.Visitor().Http.PostAsync(address, body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await site.TellAsync(Telling.Notice(site, "Na het afmelden"), "m-daan");

        Assert.Equal("Het is geregeld", (await visitor.SubmitAsync(asked)).Heading);
        Assert.Contains("Na het afmelden", (await (await site.SignInAsync("daan")).GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Empty(site.Server.About("Na het afmelden"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.MailAsync("Na het afmelden"));
    }

    [Fact]
    public async Task A_code_that_the_site_did_not_make_changes_nothing()
    {
        var page = await site.Visitor().GetAsync("/meldingen/afmelden?code=verzonnen");
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        using var answer = await site.Visitor().Http.PostAsync("/meldingen/afmelden?code=verzonnen", body, TestContext.Current.CancellationToken);

        Assert.Equal("Deze link werkt niet", page.Heading);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
