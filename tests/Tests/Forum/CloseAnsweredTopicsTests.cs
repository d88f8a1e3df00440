using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

public abstract class CloseAnsweredTopicsTests(Site site)
{
    private const string InRoom = "taal-en-werk";
    private const string Closed = "Dit onderwerp is gesloten";
    private const string Closes = "Dit onderwerp sluit op";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answered_topic_closes_when_its_page_said_it_would_and_not_before()
    {
        var (asker, topic) = await AnsweredAsync(48);
        var page = await asker.GetAsync(topic.Path);
        Assert.Contains(Closes, page.Text, StringComparison.Ordinal);
        Assert.Equal((await OfAsync(topic)).Answer!.At.AddHours(48), (await OfAsync(topic)).ClosesAt);

        site.Clock.Advance(TimeSpan.FromHours(47));
        await RunAsync();
        Assert.DoesNotContain(Closed, (await asker.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromHours(1));
        await RunAsync();

        var closed = await asker.GetAsync(topic.Path);
        Assert.Contains(Closed, closed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Closes, closed.Text, StringComparison.Ordinal);
        Assert.Equal(site.Clock.GetUtcNow(), (await OfAsync(topic)).Closure!.At);
    }

    [Fact]
    public async Task Taking_the_answer_away_stops_it()
    {
        var (asker, topic) = await AnsweredAsync(2);
        var page = await PressAsync(asker, topic, "");
        Assert.DoesNotContain(Closes, page.Text, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromHours(3));
        await RunAsync();

        Assert.DoesNotContain(Closed, (await asker.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_moderator_opens_again_stays_open()
    {
        var (asker, topic) = await AnsweredAsync(2);
        site.Clock.Advance(TimeSpan.FromHours(3));
        await RunAsync();
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/sluiten"));

        site.Clock.Advance(TimeSpan.FromHours(3));
        await RunAsync();

        var page = await asker.GetAsync(topic.Path);
        Assert.DoesNotContain(Closed, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Closes, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_without_such_hours_closes_nothing_also_when_it_had_them_before()
    {
        var (asker, topic) = await AnsweredAsync(2);
        await SetAsync("");
        Assert.DoesNotContain(Closes, (await asker.GetAsync(topic.Path)).Text, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromHours(3));
        await RunAsync();

        Assert.DoesNotContain(Closed, (await asker.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_hours_count_for_what_was_answered_already_too()
    {
        var (asker, topic) = await AnsweredAsync(2);
        await SetAsync("24");

        Assert.Equal((await OfAsync(topic)).Answer!.At.AddHours(24), (await OfAsync(topic)).ClosesAt);
        Assert.Contains(Closes, (await asker.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_hours_and_too_many_hours_are_refused_beside_the_field()
    {
        var admin = await site.SignInAsync("beheer");
        foreach (var hours in new[] { "0", "8761" })
        {
            var refused = await admin.SubmitAsync(await admin.GetAsync(await RoomFormAsync()), ("Form.CloseAfterAnswerHours", hours));
            Assert.Contains("Kies 1 tot en met 8760 uur", refused.ErrorOf("Form.CloseAfterAnswerHours"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Saying_when_a_topic_closes_costs_its_page_no_command()
    {
        var (asker, topic) = await AnsweredAsync(2);
        var with = (await asker.GetAsync(topic.Path)).Commands.Count;
        await SetAsync("");

        Assert.Equal(with, (await asker.GetAsync(topic.Path)).Commands.Count);
    }

    private async Task<(Client Asker, Page Topic)> AnsweredAsync(int hours)
    {
        await SetAsync($"{hours}");
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync(InRoom);
        var reply = await (await site.SignInAsync("ambtenaar")).ReplyAsync(topic, "Zo doen wij het");
        await PressAsync(asker, topic, reply.LastPostId());
        return (asker, topic);
    }

    private async Task SetAsync(string hours)
    {
        var admin = await site.SignInAsync("beheer");
        await admin.SubmitAsync(await admin.GetAsync(await RoomFormAsync()), ("Form.CloseAfterAnswerHours", hours));
    }

    private Task<string> RoomFormAsync() => site.WithAsync<AppDb, string>(async db => "/beheer/ruimtes/" + await db.Set<Room>().Where(r => r.Slug == InRoom).Select(r => r.Id).SingleAsync(Cancellation));

    private Task<Topic> OfAsync(Page topic)
    {
        var id = topic.Base().Split('/')[^1];
        return site.WithAsync<AppDb, Topic>(db => db.Set<Topic>().AsNoTracking().SingleAsync(t => t.Id == id, Cancellation));
    }

    private static async Task<Page> PressAsync(Client client, Page topic, string post) =>
        await client.SubmitAsync(await client.GetAsync(topic.Base() + "/antwoord"), ("Bericht", post));

    private async Task RunAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IRunJob>().OfType<CloseAnsweredTopics>().Single();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() => job.RunAsync("{}", Cancellation), Cancellation);
    }
}

public sealed class ClosingAnsweredTopicsOnSqlite(SqliteSite site) : CloseAnsweredTopicsTests(site), IClassFixture<SqliteSite>;

public sealed class ClosingAnsweredTopicsOnPostgres(PostgresSite site) : CloseAnsweredTopicsTests(site), IClassFixture<PostgresSite>;
