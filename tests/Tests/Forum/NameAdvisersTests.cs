using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>Who may prepare texts for whom, and when that ends.</summary>
public abstract class NameAdvisersTests(Site site)
{
    private const string Address = "/account/adviseurs";
    private const string Naming = "form:has([name='Form.Until'])";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_alderman_names_a_colleague_who_hears_of_it_and_stops_that_at_once()
    {
        var pair = await Pair.OfAsync(site, "noemt");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen");
        var adviser = await pair.AdviserAsync();
        Assert.Contains($"Je mag teksten klaarzetten namens {pair.PrincipalName}", (await adviser.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains(pair.PrincipalName, (await adviser.GetAsync(Address)).Text, StringComparison.Ordinal);
        Assert.Contains("Plaats namens een ander", (await adviser.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        await pair.ProposeReplyAsync(topic, "Een tekst die terugkomt");
        var link = await pair.LinkAsync();

        var principal = await pair.PrincipalAsync();
        await principal.SubmitAsync(await principal.GetAsync(Address), "form:has(button[value=stop])", ("actie", "stop"));

        Assert.DoesNotContain("Plaats namens een ander", (await adviser.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        Assert.Contains($"Je schrijft niet meer namens {pair.PrincipalName}", (await adviser.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Equal("Een tekst die terugkomt", (await adviser.GetAsync(topic.Base() + "/reageer")).One("textarea").TextContent.Trim());
        Assert.DoesNotContain("Plaatsen", (await principal.GetAsync(link)).Text, StringComparison.Ordinal);
        var log = (await (await site.SignInAsync("beheer")).GetAsync("/beheer/logboek")).Text;
        Assert.Contains("adviseur gekozen", log, StringComparison.Ordinal);
        Assert.Contains("schrijven namens een ander gestopt", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_date_or_the_end_of_an_office_ends_it_and_it_does_not_come_back_with_the_office()
    {
        var last = DateOnly.FromDateTime(site.Clock.GetUtcNow().UtcDateTime).AddDays(10);
        var pair = await Pair.OfAsync(site, "ambt", until: last);
        Assert.True(await HoldsAsync(pair));
        site.Clock.Advance(TimeSpan.FromDays(12));
        Assert.False(await HoldsAsync(pair));
        await Pair.ExpireAsync(site);
        Assert.NotNull(await site.WithAsync<AppDb, DateTimeOffset?>(db => db.Set<Delegation>().Where(d => d.PrincipalId == pair.PrincipalId).Select(d => d.EndedAt).SingleAsync(Cancellation)));

        await site.WithAsync<AppDb>(db => db.Set<MemberRole>().Where(r => r.MemberId == pair.PrincipalId).ExecuteUpdateAsync(set => set.SetProperty(r => r.Until, (DateOnly?)null), Cancellation));
        Assert.False(await HoldsAsync(pair));
        Assert.Contains("Je schrijft niet meer namens", (await (await pair.AdviserAsync()).GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_is_no_adviser_any_more_and_who_is_suspended_for_a_while_is_again_afterwards()
    {
        var (gone, back) = (await Pair.OfAsync(site, "weg"), await Pair.OfAsync(site, "terug"));
        await site.WithAsync<AppDb>(db => db.Set<Member>().Where(m => m.Id == gone.AdviserId).ExecuteUpdateAsync(set => set.SetProperty(m => m.Blocked, true), Cancellation));
        await site.WithAsync<Standing>(standing => standing.SuspendAsync(back.AdviserId, site.Clock.GetUtcNow().AddDays(2), "Een proef.", Cancellation));
        Assert.False(await HoldsAsync(gone));
        Assert.False(await HoldsAsync(back));
        await Pair.ExpireAsync(site);
        site.Clock.Advance(TimeSpan.FromDays(3));

        Assert.False(await HoldsAsync(gone));
        Assert.True(await HoldsAsync(back));
    }

    [Fact]
    public async Task An_address_is_asked_without_telling_whether_anyone_has_it()
    {
        var pair = await Pair.OfAsync(site, "mail", named: false);
        var principal = await pair.PrincipalAsync();
        var known = await AskAsync(principal, "lotte@demo.example");
        var unknown = await AskAsync(principal, "niemand-hier@demo.example");

        Assert.Equal(known.Texts("main .utrecht-alert"), unknown.Texts("main .utrecht-alert"));
        Assert.Equal(["lotte@demo.example", "niemand-hier@demo.example"], unknown.Texts(".di-list__item strong").Order(StringComparer.Ordinal));
        Assert.Single(unknown.Texts(".di-list__item p").Distinct(StringComparer.Ordinal));
        Assert.Equal(known.Commands.Count, unknown.Commands.Count);
        var lotte = await site.SignInAsync("lotte");
        await Eventually.HoldsAsync(async () => (await lotte.GetAsync("/meldingen")).Text.Contains("of jij teksten wilt klaarzetten", StringComparison.Ordinal), "the member was told");
        Assert.DoesNotContain("Lotte", (await principal.GetAsync(Address)).Text, StringComparison.Ordinal);
        Assert.False(await site.WithAsync<Delegations, bool>(async all => await all.FindAsync(pair.PrincipalId, "m-lotte", Cancellation) is not null));

        await lotte.SubmitAsync(await lotte.GetAsync(Address), "form:has(button[value=ja])", ("actie", "ja"));
        Assert.Contains("Lotte", (await principal.GetAsync(Address)).Text, StringComparison.Ordinal);
        Assert.True(await site.WithAsync<Delegations, bool>(async all => await all.FindAsync(pair.PrincipalId, "m-lotte", Cancellation) is not null));
    }

    [Fact]
    public async Task Saying_no_shows_nothing_to_who_asked()
    {
        var pair = await Pair.OfAsync(site, "nee", named: false);
        var principal = await pair.PrincipalAsync();
        var before = (await AskAsync(principal, "els@demo.example")).Texts(".di-list__item");
        var els = await site.SignInAsync("els");
        await els.SubmitAsync(await els.GetAsync(Address), "form:has(button[value=nee])", ("actie", "nee"));

        Assert.Equal(before, (await principal.GetAsync(Address)).Texts(".di-list__item"));
        Assert.Null((await els.GetAsync(Address)).Document.QuerySelector("button[value=ja]"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nobody_names_a_member_of_elsewhere_by_an_id()
    {
        var pair = await Pair.OfAsync(site, "fout", named: false);
        var principal = await pair.PrincipalAsync();
        var form = await principal.GetAsync(Address);

        var empty = await principal.SubmitAsync(form, Naming, ("Form.Until", "2020-01-01"), ("actie", "kies"));
        Assert.Contains("Kies een collega of vul een e-mailadres in", empty.ErrorOf("Form.Email"), StringComparison.Ordinal);
        Assert.Contains("tussen vandaag", empty.ErrorOf("Form.Until"), StringComparison.Ordinal);
        Assert.Contains("geen e-mailadres", (await principal.SubmitAsync(form, Naming, ("Form.Email", "geen adres"), ("actie", "kies"))).ErrorOf("Form.Email"), StringComparison.Ordinal);
        Assert.Contains("Kies een collega uit de lijst", (await principal.SubmitAsync(form, Naming, ("Form.Colleague", "m-lotte"), ("actie", "kies"))).ErrorOf("Form.Colleague"), StringComparison.Ordinal);
        Assert.False(await site.WithAsync<AppDb, bool>(db => db.Set<Delegation>().AnyAsync(d => d.PrincipalId == pair.PrincipalId, Cancellation)));
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync(Address)).Status);
        Assert.Equal("/inloggen", (await site.Visitor().GetAsync(Address)).Address.AbsolutePath);
    }

    private static async Task<Page> AskAsync(Client principal, string address) => await principal.SubmitAsync(await principal.GetAsync(Address), Naming, ("Form.Email", address), ("actie", "kies"));

    private Task<bool> HoldsAsync(Pair pair) => site.WithAsync<Delegations, bool>(async all => await all.FindAsync(pair.PrincipalId, pair.AdviserId, Cancellation) is not null);
}

public sealed class NameAdvisersOnSqlite(SqliteSite site) : NameAdvisersTests(site), IClassFixture<SqliteSite>;

public sealed class NameAdvisersOnPostgres(PostgresSite site) : NameAdvisersTests(site), IClassFixture<PostgresSite>;
