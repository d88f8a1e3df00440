using System.Globalization;
using System.Net;
using DiversInclusief.Components.Text;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

public abstract class KeepPostTests(Site site)
{
    [Fact]
    public async Task A_post_that_is_kept_stands_in_the_list_of_that_member_and_of_nobody_else_until_it_goes()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wat wil je onthouden?");

        var kept = await member.SubmitAsync(await KeepAsync(member, topic));
        Assert.Contains("Bewaard", kept.One(".di-post__foot").TextContent, StringComparison.Ordinal);
        var line = (await member.GetAsync("/forum/bewaard")).One($".di-kept a[href$='{topic.LastPostId()}']");
        Assert.Equal(topic.Path, (await member.GetAsync(line.GetAttribute("href")!)).Path);
        Assert.DoesNotContain("Wat wil je onthouden?", (await (await site.SignInAsync("karim")).GetAsync("/forum/bewaard")).Text, StringComparison.Ordinal);

        await member.SubmitAsync(await KeepAsync(member, topic), ("bewaar", "uit"));
        Assert.DoesNotContain("Wat wil je onthouden?", (await member.GetAsync("/forum/bewaard")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_keeps_a_post_and_another_lets_it_go_and_the_page_stays_at_that_post()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wat bewaar je met één druk?");

        var kept = await PressAsync(member, await member.GetAsync(topic.Path));
        Assert.Equal($"#bericht-{topic.LastPostId()}", kept.Address.Fragment);
        Assert.StartsWith("Bewaard", Button(kept).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal($"{topic.Base()}/bewaar/{topic.LastPostId()}", kept.One(".di-keeping a").GetAttribute("href"));
        Assert.Contains("met één druk?", (await member.GetAsync("/forum/bewaard")).Text, StringComparison.Ordinal);

        var gone = await PressAsync(member, kept);
        Assert.StartsWith("Bewaar het bericht", Button(gone).TextContent.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("met één druk?", (await member.GetAsync("/forum/bewaard")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_the_button_of_an_old_page_again_keeps_once_and_leaves_the_reminder()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wat bewaar je twee keer?");
        var old = await member.GetAsync(topic.Path);
        await PressAsync(member, old);
        await member.SubmitAsync(await KeepAsync(member, topic), ("Form.When", "morgen"));

        await PressAsync(member, old);

        var post = topic.LastPostId();
        Assert.Equal(Today().AddDays(1), (await site.WithAsync<AppDb, KeptPost>(db => db.Set<KeptPost>().SingleAsync(k => k.PostId == post))).RemindOn);
    }

    [Fact]
    public async Task Nobody_keeps_with_one_press_what_they_may_not_read()
    {
        var secret = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", "Een besloten vraag om te bewaren");
        var member = await site.SignInAsync("ambtenaar");
        var page = await member.GetAsync((await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Een open vraag om te bewaren")).Path);

        Button(page).SetAttribute("formaction", $"{secret.Base()}/bewaar/{secret.LastPostId()}");

        Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(member, page)).Status);
    }

    [Fact]
    public async Task On_the_chosen_day_at_seven_in_the_morning_in_the_netherlands_the_reminder_comes_once()
    {
        var member = await site.SignInAsync("noor");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wat deed de raad?");
        var day = Today().AddDays(3);
        await member.SubmitAsync(await KeepAsync(member, topic), ("Form.When", "datum"), ("Form.Date", Text(day)));
        Assert.Contains("Herinnering op", (await member.GetAsync("/forum/bewaard")).Text, StringComparison.Ordinal);

        await RunAtAsync(day, new TimeOnly(6, 45));
        Assert.DoesNotContain("Wat deed de raad?", (await member.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        await RunAtAsync(day, new TimeOnly(7, 15));
        await RunAtAsync(day, new TimeOnly(8, 0));

        var told = (await member.GetAsync("/meldingen")).Document.QuerySelectorAll(".di-inbox__title a").Single(a => a.TextContent.Contains("Wat deed de raad?", StringComparison.Ordinal));
        Assert.StartsWith("Je wilde hierop terugkomen", told.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(topic.Address.AbsolutePath, (await member.GetAsync(told.GetAttribute("href")!)).Address.AbsolutePath);
        Assert.DoesNotContain("Herinnering op", (await member.GetAsync("/forum/bewaard")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul een datum in")]
    [InlineData("2001-01-01", "Kies een datum na vandaag")]
    [InlineData("2999-01-01", "binnen twee jaar")]
    [InlineData("morgen", "")]
    public async Task A_date_that_cannot_be_is_refused_next_to_its_field_and_nothing_is_kept(string date, string why)
    {
        var member = await site.SignInAsync("yusuf");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wanneer is nooit?");

        var refused = await member.SubmitAsync(await KeepAsync(member, topic), ("Form.When", "datum"), ("Form.Date", date));

        Assert.NotEmpty(refused.ErrorOf("Form.Date"));
        Assert.Contains(why, refused.ErrorOf("Form.Date"), StringComparison.Ordinal);
        Assert.False(await site.WithAsync<AppDb, bool>(db => db.Set<KeptPost>().AnyAsync(k => k.PostId == topic.LastPostId())));
    }

    [Fact]
    public async Task What_may_not_be_read_any_more_is_kept_and_reminded_of_for_nobody()
    {
        var member = await site.SignInAsync("lotte");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wat wordt verborgen?");
        var day = Today().AddDays(1);
        await member.SubmitAsync(await KeepAsync(member, topic), ("Form.When", "morgen"));
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{topic.LastPostId()}"), ("Form.Reason", "Hoort hier niet"));

        await RunAtAsync(day, new TimeOnly(9, 0));

        Assert.DoesNotContain("Wat wordt verborgen?", (await member.GetAsync("/forum/bewaard")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat wordt verborgen?", (await member.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await KeepAsync(member, topic)).Status);
    }

    [Fact]
    public async Task A_long_list_goes_on_at_a_next_page_in_the_same_number_of_commands()
    {
        var member = await site.SignInAsync("els");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Een lange lijst");
        var writer = await site.SignInAsync("wethouder");
        for (var i = 0; i < 25; i++)
            await writer.ReplyAsync(topic, $"Bericht {i}");
        var id = topic.Base().Split('/')[^1];
        await site.WithAsync<AppDb>(async db =>
        {
            var ids = await db.Set<Post>().Where(p => p.TopicId == id).Select(p => p.Id).ToListAsync();
            db.AddRange(ids.Select((post, i) => new KeptPost { MemberId = "m-els", PostId = post, KeptAt = site.Clock.GetUtcNow().AddMinutes(-i % 3) }));
            await db.SaveChangesAsync();
        });

        var first = await member.GetAsync("/forum/bewaard");
        var second = await member.GetAsync(first.One("a[rel=next]").GetAttribute("href")!);

        var links = first.Document.QuerySelectorAll(".di-kept .di-list__item > div > a").Concat(second.Document.QuerySelectorAll(".di-kept .di-list__item > div > a")).Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal((26, 26), (links.Count, links.Distinct().Count()));
        Assert.True(first.Commands.Count <= 5, string.Join("\n", first.Commands));
    }

    private static AngleSharp.Dom.IElement Button(Page page) => page.One(".di-keeping button");

    private static Task<Page> PressAsync(Client client, Page page) => client.SubmitAsync(page, "#tekens", ("bewaar", Button(page).GetAttribute("value")!));

    private static Task<Page> KeepAsync(Client client, Page topic) => client.GetAsync($"{topic.Base()}/bewaar/{topic.LastPostId()}");

    private DateOnly Today() => DateOnly.FromDateTime(site.Clock.GetUtcNow().InAmsterdam().DateTime);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The job of the site finds it too, at its next turn: whoever is first tells, the other finds it told.
    private async Task RunAtAsync(DateOnly day, TimeOnly time)
    {
        site.Clock.Advance(day.ToDateTime(time) - site.Clock.GetUtcNow().InAmsterdam().DateTime);
        await using var scope = site.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IRunJob>().Single(j => j.Kind == "forum.remind");
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() => job.RunAsync("{}", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}

public sealed class KeepPostOnSqlite(SqliteSite site) : KeepPostTests(site), IClassFixture<SqliteSite>;

public sealed class KeepPostOnPostgres(PostgresSite site) : KeepPostTests(site), IClassFixture<PostgresSite>;
