using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Content.CheckLinks;

/// <summary>The check of links to other sites, against a real server.</summary>
public abstract class CheckLinksTests(LinkSite site) : IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        site.Answers = Answer;
        await site.SwitchAsync(true);
        // What the demo world points to is not asked here.
        await site.WithAsync<AppDb>(db => db.Set<CheckedLink>().ExecuteUpdateAsync(link => link.SetProperty(one => one.NextCheckAt, site.Clock.GetUtcNow().AddYears(1))));
        site.ForgetAsked();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Nothing_is_asked_until_somebody_switches_it_on()
    {
        await site.SwitchAsync(false);
        await PublishAsync("Uit", "http://uit.example/werkt");

        await site.CheckAsync();
        Assert.Empty(site.Asked);
        Assert.Contains("worden niet gecontroleerd", (await (await site.SignInAsync("redactie")).GetAsync("/beheer/koppelingen")).Text, StringComparison.Ordinal);

        var admin = await site.SignInAsync("beheer");
        await admin.SubmitAsync(await admin.GetAsync("/beheer/koppelingen"), ("aan", "ja"));
        Assert.Contains("controle van koppelingen aangezet", (await admin.GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
        await site.CheckAsync();
        Assert.Equal(["HEAD uit.example/werkt"], site.Asked);
    }

    [Fact]
    public async Task Only_who_may_change_settings_switches_it()
    {
        var editor = await site.SignInAsync("redactie");

        Assert.Empty((await editor.GetAsync("/beheer/koppelingen")).Document.QuerySelectorAll("button[name=aan]"));
    }

    [Theory]
    [InlineData("/werkt", nameof(LinkState.Works))]
    [InlineData("/alleen-get", nameof(LinkState.Works))]
    [InlineData("/verhuisd", nameof(LinkState.Works))]
    [InlineData("/verboden", nameof(LinkState.Refused))]
    [InlineData("/weg", nameof(LinkState.Gone))]
    [InlineData("/stuk", nameof(LinkState.Failed))]
    [InlineData("/rondjes", nameof(LinkState.Failed))]
    [InlineData("/hangt-op", nameof(LinkState.Unreachable))]
    [InlineData("/naar-binnen", nameof(LinkState.NotOutside))]
    [InlineData("/naar-een-naam-binnen", nameof(LinkState.NotOutside))]
    [InlineData("/naar-een-bestand", nameof(LinkState.NotOutside))]
    [InlineData("/naar-een-andere-poort", nameof(LinkState.NotOutside))]
    public async Task Each_answer_is_understood(string path, string state)
    {
        var url = $"http://antwoord.example{path}";
        await PublishAsync("Antwoord", url);

        await site.CheckAsync();

        Assert.Equal(state, (await LinkAsync(url)).State.ToString());
        Assert.All(site.Asked, asked => Assert.Contains(".example", asked, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://gebruiker:wachtwoord@werkt.example/")]
    public async Task An_address_inside_is_never_asked_and_is_reported(string url)
    {
        var item = Items.Publication("Naar binnen");
        item.Content["Publication"]!["Source"] = new JsonObject { ["Url"] = url, ["Text"] = "" };
        await site.PublishedAsync(item);

        await site.CheckAsync();

        Assert.Empty(site.Asked);
        Assert.Equal(LinkState.NotOutside, (await LinkAsync(url)).State);
    }

    [Fact]
    public async Task A_site_is_asked_one_thing_at_a_time()
    {
        await PublishAsync("Veel van één site", [.. Enumerable.Range(1, 5).Select(number => $"http://druk.example/{number}"), "http://ander.example/"]);

        await site.CheckAsync();
        Assert.Equal(2, site.Asked.Count);
        Assert.Single(site.Asked, asked => asked.Contains("druk.example", StringComparison.Ordinal));
        for (var run = 0; run < 4; run++)
            await site.CheckAsync();

        Assert.Equal(5, site.Asked.Count(asked => asked.Contains("druk.example", StringComparison.Ordinal)));
        await site.CheckAsync();
        Assert.Equal(6, site.Asked.Count);
    }

    [Fact]
    public async Task A_site_that_is_down_for_a_night_is_not_reported_and_one_that_stays_down_is()
    {
        var url = "http://storing.example/stuk";
        await PublishAsync("Storing", url);
        var since = site.Clock.GetUtcNow();
        await site.CheckAsync();
        Assert.Null((await LinkAsync(url)).BrokenSince);

        for (var day = 0; day < 2; day++)
        {
            site.Clock.Advance(TimeSpan.FromDays(1.1));
            await site.CheckAsync();
        }

        Assert.Equal(since, (await LinkAsync(url)).BrokenSince!.Value, TimeSpan.FromSeconds(1));
        var page = await (await site.SignInAsync("redactie")).GetAsync("/beheer/koppelingen");
        Assert.Contains(url, page.Text, StringComparison.Ordinal);
        Assert.Contains("Storing: bewerk", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_works_again_or_is_taken_out_disappears_from_the_report()
    {
        var item = await PublishAsync("Weer goed", "http://tijdelijk.example/weg", "http://hersteld.example/weg");
        await site.CheckAsync();
        var editor = await site.SignInAsync("redactie");
        Assert.Contains("hersteld.example/weg", (await editor.GetAsync("/beheer/koppelingen")).Text, StringComparison.Ordinal);

        site.Answers = _ => Task.CompletedTask;
        await editor.SubmitAsync(await editor.GetAsync("/beheer/koppelingen"), "form[action*='Opnieuw']", ("adres", CheckedLink.KeyOf("http://hersteld.example/weg")));
        await site.CheckAsync();
        Assert.DoesNotContain("hersteld.example", (await editor.GetAsync("/beheer/koppelingen")).Text, StringComparison.Ordinal);

        item.Write("Zonder koppelingen.");
        await site.PublishAsync((await site.SaveAsync(item, item.ContentItemVersionId)).Item!);
        await site.CheckAsync();
        Assert.DoesNotContain("tijdelijk.example", (await editor.GetAsync("/beheer/koppelingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_paged_and_its_number_of_commands_does_not_grow()
    {
        for (var item = 0; item < 3; item++)
            await PublishAsync($"Lange lijst {item}", [.. Enumerable.Range(1, 10).Select(number => $"http://lijst-{item}-{number}.example/weg")]);
        var editor = await site.SignInAsync("redactie");
        await site.CheckAsync();
        var few = await editor.GetAsync("/beheer/koppelingen");
        for (var run = 0; run < 3; run++)
            await site.CheckAsync();

        var (seen, next, commands) = (new List<string>(), "/beheer/koppelingen", 0);
        while (next is not null)
        {
            var page = await editor.GetAsync(next);
            commands = Math.Max(commands, page.Commands.Count);
            seen.AddRange(page.Texts(".di-reviews h2").Where(url => url.Contains("lijst-", StringComparison.Ordinal)));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(30, seen.Distinct().Count());
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(few.Commands.Count, commands);
    }

    private static Task Answer(HttpContext context)
    {
        var answer = context.Response;
        switch (context.Request.Path.Value)
        {
            case "/alleen-get" when context.Request.Method == "HEAD": answer.StatusCode = 405; break;
            case "/verhuisd": answer.Redirect("/werkt", permanent: true); break;
            case "/verboden": answer.StatusCode = 403; break;
            case "/weg": answer.StatusCode = 404; break;
            case "/stuk": answer.StatusCode = 503; break;
            case "/rondjes": answer.Redirect("/rondjes"); break;
            case "/hangt-op": context.Abort(); break;
            case "/naar-binnen": answer.Redirect("http://127.0.0.1/geheim"); break;
            case "/naar-een-naam-binnen": answer.Redirect("http://localhost/geheim"); break;
            case "/naar-een-bestand": answer.Redirect("file:///etc/passwd"); break;
            case "/naar-een-andere-poort": answer.Redirect("http://93.184.215.14:25/"); break;
            default: break;
        }
        return Task.CompletedTask;
    }

    private Task<CheckedLink> LinkAsync(string url)
    {
        var key = CheckedLink.KeyOf(new Uri(url).AbsoluteUri);
        return site.WithAsync<AppDb, CheckedLink>(db => db.Set<CheckedLink>().AsNoTracking().FirstAsync(link => link.Key == key));
    }

    private async Task<ContentItem> PublishAsync(string title, params string[] urls)
    {
        var item = Items.Publication(title);
        item.Write(string.Join("\n\n", urls.Select(url => $"[lees]({url}#deel)")));
        return await site.PublishedAsync(item);
    }
}

public sealed class CheckLinksOnSqlite(LinkSiteOnSqlite site) : CheckLinksTests(site), IClassFixture<LinkSiteOnSqlite>;

public sealed class CheckLinksOnPostgres(LinkSiteOnPostgres site) : CheckLinksTests(site), IClassFixture<LinkSiteOnPostgres>;
