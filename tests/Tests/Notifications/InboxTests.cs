using System.Net;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Tests.Notifications;

public abstract class InboxTests(Site site)
{
    [Fact]
    public async Task What_is_told_counts_on_every_page_until_it_is_opened()
    {
        await site.TellAsync(Telling.Notice(site, "Voor Lotte alleen"), "m-lotte");
        var lotte = await site.SignInAsync("lotte");
        Assert.Equal("Meldingen, 1 nieuw", (await lotte.GetAsync("/voorbeelden")).Texts(".di-bell > .di-visually-hidden").Single());

        var opened = await lotte.GetAsync(Link(await lotte.GetAsync("/meldingen"), "Voor Lotte alleen"));

        Assert.Equal("/voorbeelden", opened.Path);
        Assert.Equal("Meldingen", opened.Texts(".di-bell > .di-visually-hidden").Single());
        Assert.DoesNotContain("Nieuw", (await lotte.GetAsync("/meldingen")).Texts(".di-inbox .utrecht-status-badge"));
    }

    [Fact]
    public async Task Somebody_elses_line_does_not_exist()
    {
        await site.TellAsync(Telling.Notice(site, "Alleen voor Yusuf"), "m-yusuf");
        var link = Link(await (await site.SignInAsync("yusuf")).GetAsync("/meldingen"), "Alleen voor Yusuf");

        var els = await site.SignInAsync("els");

        Assert.Equal(HttpStatusCode.NotFound, (await els.GetAsync(link)).Status);
        Assert.DoesNotContain("Alleen voor Yusuf", (await els.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_member_may_not_read_is_neither_shown_nor_counted()
    {
        await site.TellAsync(Telling.Notice(site, "Uit de bestuurskamer", Token.Role("Wethouder")), "m-daan");

        var page = await (await site.SignInAsync("daan")).GetAsync("/meldingen");

        Assert.DoesNotContain("Uit de bestuurskamer", page.Text, StringComparison.Ordinal);
        Assert.Equal("Meldingen", page.Texts(".di-bell > .di-visually-hidden").Single());
    }

    [Fact]
    public async Task All_is_read_with_one_press_and_a_long_inbox_pages_with_the_same_commands()
    {
        for (var i = 0; i < 30; i++)
            await site.TellAsync(Telling.Notice(site, $"Bericht {i}"), "m-tom");
        var tom = await site.SignInAsync("tom");
        await tom.GetAsync("/meldingen");

        var first = await tom.GetAsync("/meldingen");
        var second = await tom.GetAsync(first.One("a[rel=next]").GetAttribute("href")!);

        Assert.Equal(25, first.Texts(".di-inbox__item").Count);
        Assert.Equal(first.Commands.Count, second.Commands.Count);
        Assert.InRange(first.Commands.Count, 1, 6);
        var read = await tom.SubmitAsync(first, ".di-inbox-bar form");
        Assert.Contains("Alle meldingen staan op gelezen.", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nieuw", (await tom.GetAsync("/")).Texts(".di-bell").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_has_no_inbox() =>
        Assert.StartsWith("/inloggen", (await site.Visitor().GetAsync("/meldingen")).Path, StringComparison.Ordinal);

    private static string Link(Page inbox, string title) => inbox.Document.Links.Single(link => link.TextContent == title).GetAttribute("href")!;
}

public sealed class InboxOnSqlite(SqliteSite site) : InboxTests(site), IClassFixture<SqliteSite>;

public sealed class InboxOnPostgres(PostgresSite site) : InboxTests(site), IClassFixture<PostgresSite>;
