using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

/// <summary>What a room keeps, what is held, and what is destroyed for good.</summary>
public abstract class RetainTopicsTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closed_topic_is_destroyed_with_all_that_hangs_on_it_once_its_months_are_over()
    {
        await KeepAsync("taal-en-werk", 12);
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("taal-en-werk", "Een onderwerp dat zijn tijd heeft gehad");
        await (await site.SignInAsync("ambtenaar")).ReplyAsync(topic, "Een reactie die mee verdwijnt");
        await CloseAsync(topic);
        var open = await asker.AskAsync("taal-en-werk", "Een onderwerp dat open bleef");

        site.Clock.Advance(TimeSpan.FromDays(360));
        await DestroyAsync();
        Assert.NotEqual(0, await LeftAsync(IdOf(topic)));
        site.Clock.Advance(TimeSpan.FromDays(10));
        await DestroyAsync();

        asker = await site.SignInAsync("wethouder");
        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync(topic.Path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await asker.GetAsync(open.Path)).Status);
        Assert.Equal(0, await LeftAsync(IdOf(topic)));
        await Eventually.HoldsAsync(async () => !(await asker.GetAsync("/zoeken?q=zijn+tijd+heeft+gehad")).Html.Contains(IdOf(topic), StringComparison.Ordinal), "search forgot it");
        var admin = await site.SignInAsync("beheer");
        var row = (await admin.GetAsync("/beheer/vernietigd")).Texts("tbody tr").Single(r => r.Contains(IdOf(topic), StringComparison.Ordinal));
        Assert.Contains("Taal en werk", row, StringComparison.Ordinal);
        Assert.Contains("12 maanden", row, StringComparison.Ordinal);
        var file = await admin.SubmitAsync(await admin.GetAsync("/beheer/vernietigd"));
        Assert.Contains($"\"{IdOf(topic)}\";\"Taal en werk\"", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("zijn tijd heeft gehad", file.Html, StringComparison.Ordinal);
        Assert.Contains("bewaartermijn voorbij", (await admin.GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_destroys_nothing_and_reports_nothing()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("taal-en-werk", "Een onderwerp dat twee keer aan de beurt komt");
        await CloseAsync(topic);
        var due = await site.WithAsync<AppDb, Topic>(db => db.Set<Topic>().AsNoTracking().SingleAsync(t => t.Id == IdOf(topic), Cancellation));

        await DestroyAsync(due);
        await DestroyAsync(due);

        Assert.Equal(1, await site.WithAsync<AppDb, int>(db => db.Set<Destruction>().CountAsync(d => d.TopicId == due.Id, Cancellation)));
    }

    [Fact]
    public async Task What_is_held_stays_until_it_is_let_go()
    {
        await KeepAsync("grens-en-buurlanden", 1);
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("grens-en-buurlanden", "Een onderwerp in een Woo-verzoek");
        var moderator = await site.SignInAsync("moderator");
        var form = await moderator.GetAsync(topic.Base() + "/bewaren");
        Assert.Contains("Schrijf waarom", (await moderator.SubmitAsync(form)).ErrorOf("Form.Reason"), StringComparison.Ordinal);
        await moderator.SubmitAsync(form, ("Form.Reason", "Er loopt een verzoek."));
        await CloseAsync(topic);
        site.Clock.Advance(TimeSpan.FromDays(100));

        await DestroyAsync();

        moderator = await site.SignInAsync("moderator");
        var held = await moderator.GetAsync(topic.Base() + "/bewaren");
        Assert.Contains("Er loopt een verzoek.", held.Text, StringComparison.Ordinal);
        await moderator.SubmitAsync(held, ("Form.Reason", "Het verzoek is afgehandeld."), ("los", "true"));
        await DestroyAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await moderator.GetAsync(topic.Path)).Status);
    }

    [Fact]
    public async Task A_room_without_a_term_keeps_everything_and_a_wrong_term_is_refused()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Een onderwerp dat blijft");
        await CloseAsync(topic);
        site.Clock.Advance(TimeSpan.FromDays(3650));
        await DestroyAsync();
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("wethouder")).GetAsync(topic.Path)).Status);

        var admin = await site.SignInAsync("beheer");
        var refused = await admin.SubmitAsync(await admin.GetAsync("/beheer/ruimtes/ruimte-algemeen"), ("Form.RetainMonths", "0"));

        Assert.Contains("Kies 1 tot en met 600", refused.ErrorOf("Form.RetainMonths"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_administrator_sees_what_was_destroyed()
    {
        foreach (var other in new[] { "moderator", "redactie", "wethouder" })
            foreach (var page in new[] { "/beheer/vernietigd", "/beheer/woo" })
                Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync(other)).GetAsync(page)).Status);
    }

    private async Task KeepAsync(string room, int months)
    {
        var admin = await site.SignInAsync("beheer");
        var id = await site.WithAsync<AppDb, string>(db => db.Set<Room>().Where(r => r.Slug == room).Select(r => r.Id).SingleAsync(Cancellation));
        await admin.SubmitAsync(await admin.GetAsync("/beheer/ruimtes/" + id), ("Form.RetainMonths", $"{months}"));
    }

    private async Task CloseAsync(Page topic)
    {
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/sluiten"));
    }

    private async Task DestroyAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IRunJob>().OfType<DestroyDue>().Single();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() => job.RunAsync("{}", Cancellation), Cancellation);
    }

    private async Task DestroyAsync(Topic due)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() => scope.ServiceProvider.GetRequiredService<DestroyTopic>().HandleAsync(due, 1, Cancellation), Cancellation);
    }

    private Task<int> LeftAsync(string id) => site.WithAsync<AppDb, int>(async db => await db.Set<Post>().CountAsync(p => p.TopicId == id, Cancellation)
        + await db.Set<TopicTerm>().CountAsync(t => t.TopicId == id, Cancellation) + await db.Set<Follow>().CountAsync(f => f.Subject == FollowSubject.OfTopic(id), Cancellation)
        + await db.Set<Reading>().CountAsync(r => r.TopicId == id, Cancellation) + await db.Set<OpenQuestion>().CountAsync(q => q.TopicId == id, Cancellation));

    private static string IdOf(Page topic) => topic.Base().Split('/')[^1];
}

public sealed class RetainTopicsOnSqlite(SqliteSite site) : RetainTopicsTests(site), IClassFixture<SqliteSite>;

public sealed class RetainTopicsOnPostgres(PostgresSite site) : RetainTopicsTests(site), IClassFixture<PostgresSite>;
