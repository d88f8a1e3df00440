using System.Net;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Content.Editing;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Workflow;

public abstract class AuditLogTests(Site site)
{
    private const string Log = "/beheer/logboek";

    [Fact]
    public async Task The_filter_looks_for_what_is_filled_in()
    {
        var editor = await site.SignInAsync("redactie");
        var all = await editor.GetAsync(Log);

        var none = await editor.SubmitAsync(all, "main form[method=get]", ("tot", "2001-01-01"));

        Assert.NotEmpty(all.Texts("tbody tr"));
        Assert.Empty(none.Texts("tbody tr"));
    }

    [Fact]
    public async Task Every_act_of_a_person_is_there_with_who_and_what_newest_first()
    {
        var editor = await site.SignInAsync("redactie");
        var item = await editor.SaveReportAsync("Alles wordt onthouden");
        item = await editor.SubmitAsync(item, "form.di-edit", ("EventReport.Location.Text", "Delft"), ("Note", "Plaats erbij"));
        item = await editor.SubmitAsync(item, "form.di-edit", ("actie", "publiceren"));
        item = await editor.SubmitAsync(item, "form.di-edit", ("actie", "archiveren"));
        await editor.SubmitAsync(item, "form.di-edit", ("actie", "offline"));
        await editor.SubmitAsync(await editor.GetAsync(item.Path + "/verwijderen"));

        var page = await editor.GetAsync($"{Log}?over=content:{IdOf(item)}");

        Assert.Equal(["verwijderd", "offline gehaald", "gearchiveerd", "gepubliceerd", "gewijzigd Plaats erbij", "gemaakt"], page.Texts("tbody td:nth-child(2)"));
        Assert.All(page.Texts("tbody td:nth-child(1)"), name => Assert.Equal("Sanne", name));
        Assert.All(page.Texts("tbody th"), title => Assert.Equal("Alles wordt onthouden", title));
    }

    [Fact]
    public async Task The_filter_names_everyone_once_by_the_latest_name_and_reads_no_more_of_the_log_than_that()
    {
        await site.WithAsync<AppDb>(async db =>
        {
            foreach (var (member, name, minutes) in new[] { ("m-aap", "Oude naam", 1), ("m-aap", "Nieuwe naam", 2), ("m-zebra", "Zebra", 3) })
                db.Add(new AuditEntry { At = site.Clock.GetUtcNow().AddMinutes(minutes), MemberId = member, Name = name, Act = "content.edited", Kind = "content", Key = "x", Title = "x" });
            await db.SaveChangesAsync();
        });
        var page = await (await site.SignInAsync("redactie")).GetAsync(Log);
        var names = page.Document.QuerySelectorAll("select[name=wie] option").Select(option => option.TextContent).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Contains("Nieuwe naam", names);
        Assert.Contains("Zebra", names);
        Assert.DoesNotContain("Oude naam", names);
        Assert.DoesNotContain(page.Commands, command => command.Contains("GROUP BY", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_was_refused_is_not_recorded()
    {
        var editor = await site.SignInAsync("redactie");

        await editor.SubmitAsync(await editor.NewReportAsync(), "form.di-edit", ("TitlePart.Title", "Verkeerde datum"), ("EventReport.EventDate.Value", "ooit"));

        Assert.DoesNotContain("Verkeerde datum", (await editor.GetAsync(Log)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_narrowed_by_person_act_and_day_and_each_page_costs_the_same()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        await sanne.SaveReportAsync("Van Sanne zelf");
        site.Clock.SetTo(TestClock.Start.AddDays(3));
        await joris.PublishReportAsync("Van Joris zelf");
        for (var number = 0; number < 52; number++)
            await joris.SaveReportAsync($"Reeks {number}");

        Assert.DoesNotContain("Van Sanne zelf", (await sanne.GetAsync($"{Log}?wie=m-beheer")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Van Sanne zelf", (await sanne.GetAsync($"{Log}?van=2026-11-26")).Text, StringComparison.Ordinal);
        Assert.Contains("Van Sanne zelf", (await sanne.GetAsync($"{Log}?tot=2026-11-23&wie=m-redactie&wat=content.created")).Text, StringComparison.Ordinal);
        Assert.Contains("Van Joris zelf", (await sanne.GetAsync($"{Log}?wat=content.published")).Text, StringComparison.Ordinal);
        var first = await sanne.GetAsync($"{Log}?wie=m-beheer");
        var second = await sanne.GetAsync(first.One("a[rel=next]").GetAttribute("href")!);
        Assert.Equal(50, first.Texts("tbody tr").Count);
        Assert.Empty(first.Texts("tbody th").Intersect(second.Texts("tbody th").Where(title => title.StartsWith("Reeks", StringComparison.Ordinal))));
        Assert.Equal(first.Commands.Count, second.Commands.Count);
        Assert.True(first.Commands.Count <= 5, $"{first.Commands.Count} commands");
        site.Clock.SetTo(TestClock.Start);
    }

    [Fact]
    public async Task It_leaves_as_a_file_that_no_spreadsheet_runs()
    {
        var editor = await site.SignInAsync("redactie");
        var item = await editor.SaveReportAsync("=HYPERLINK(\"kwaad\")");

        using var answer = await editor.Http.GetAsync(new Uri($"{Log}?over=content:{IdOf(item)}&als=csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Moment;Wie;Wat;Titel;Adres;Toelichting", lines[0].Trim().TrimStart('\uFEFF'));
        Assert.Contains(";\"gemaakt\";\"'=HYPERLINK(\"\"kwaad\"\")\";", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public async Task What_is_older_than_the_setting_says_is_forgotten()
    {
        var editor = await site.SignInAsync("redactie");
        var item = await editor.SaveReportAsync("Over twee jaar vergeten");
        site.Clock.Advance(TimeSpan.FromDays(731));

        await Eventually.HoldsAsync(async () => (await (await site.SignInAsync("redactie")).GetAsync($"{Log}?over=content:{IdOf(item)}")).Texts("tbody tr").Count == 0, "the log forgets");
        site.Clock.SetTo(TestClock.Start);
    }

    [Fact]
    public async Task It_is_for_who_may_read_it()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("noor")).GetAsync(Log)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("moderator")).GetAsync(Log + "?als=csv")).Status);
    }
}

public sealed class AuditLogOnSqlite(SqliteSite site) : AuditLogTests(site), IClassFixture<SqliteSite>;

public sealed class AuditLogOnPostgres(PostgresSite site) : AuditLogTests(site), IClassFixture<PostgresSite>;
