using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class ListTopicsTests(Site site)
{
    private const string Path = "/forum/onderwerpen";

    [Fact]
    public async Task The_latest_of_all_rooms_stand_in_order_and_page_without_a_gap_or_a_repeat()
    {
        var member = await site.SignInAsync("burgemeester");
        for (var i = 0; i < 25; i++)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(1));
            await member.AskAsync(i % 2 == 0 ? "algemeen" : "bestuurders", $"Genummerde vraag nummer {i:00}");
        }

        var first = await member.GetAsync(Path);
        var second = await member.GetAsync(first.One("a[rel=next]").GetAttribute("href")!);

        var titles = first.Texts(".di-list__item > div > a").Concat(second.Texts(".di-list__item > div > a")).Where(t => t.StartsWith("Genummerde", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(i => $"Genummerde vraag nummer {i:00}"), titles);
        Assert.Equal(first.Commands.Count, second.Commands.Count);
        Assert.InRange(first.Commands.Count, 1, 6);
    }

    [Fact]
    public async Task Each_list_shows_its_own()
    {
        var asker = await site.SignInAsync("wethouder");
        var alone = await asker.AskAsync("algemeen", "Een vraag zonder enige reactie");
        var talked = await asker.AskAsync("algemeen", "Een vraag waar iemand iets op zei");
        var other = await site.SignInAsync("ambtenaar");
        await other.ReplyAsync(talked, "Dat doen wij zo");

        Assert.Equal((true, false), await HasAsync(other, "zonder-reactie", alone, talked));
        Assert.Equal((false, true), await HasAsync(other, "gevolgd", alone, talked));
        Assert.Equal((false, false), await HasAsync(other, "van-mij", alone, talked));
        Assert.Equal((true, true), await HasAsync(asker, "van-mij", alone, talked));
        Assert.Equal((true, true), await HasAsync(asker, "open", alone, talked));
    }

    [Fact]
    public async Task Filters_narrow_any_list_and_stay_while_changing_lists()
    {
        var member = await site.SignInAsync("wethouder");
        var themed = await member.GetAsync(Path + "?thema=thema-arbeidsmigratie");
        var all = await site.WithAsync<AppDb, List<string>>(db => db.Set<TopicTerm>().Where(t => t.Term == "thema-arbeidsmigratie").Select(t => t.TopicId).ToListAsync());

        var shown = themed.Document.QuerySelectorAll(".di-list__item > div > a").Select(a => a.GetAttribute("href")!.Split('/')[3]).ToList();

        Assert.NotEmpty(shown);
        Assert.Empty(shown.Except(all));
        Assert.All(themed.Document.QuerySelectorAll(".di-tabs a"), tab => Assert.Contains("thema=thema-arbeidsmigratie", tab.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("beantwoord")]
    [InlineData("gesloten")]
    public async Task A_state_shows_topics_in_that_state_only(string state)
    {
        var moderator = await site.SignInAsync("moderator");
        var closed = await moderator.AskAsync("algemeen", "Deze vraag gaat meteen dicht");
        await moderator.SubmitAsync(await moderator.GetAsync(closed.Base() + "/sluiten"));

        var badges = (await moderator.GetAsync($"{Path}?stand={state}&soort=vraag")).Texts(".di-list__item .utrecht-status-badge");

        Assert.NotEmpty(badges);
        Assert.All(badges, badge => Assert.Contains(badge, state == "beantwoord" ? ["Beantwoord", "Gesloten"] : new[] { char.ToUpperInvariant(state[0]) + state[1..] }));
    }

    [Theory]
    [InlineData("?na=onzin&toon=bestaat-niet&stand=x&soort=y&thema=z&type=&ruimte=geheim")]
    [InlineData("?na=99999999999999999.x")]
    public async Task Nonsense_in_the_address_gives_a_list_and_no_error(string query) =>
        Assert.Equal("Onderwerpen", (await (await site.SignInAsync("ambtenaar")).GetAsync(Path + query)).Heading);

    [Fact]
    public async Task A_closed_room_is_in_no_list_of_an_outsider()
    {
        var insider = await site.SignInAsync("wethouder");
        var topic = await insider.AskAsync("bestuurders", "Besloten vraag over de begroting van het zwembad");
        var outsider = await site.SignInAsync("ambtenaar");
        await site.WithAsync<Follows>(follows => follows.SetAsync("m-daan", FollowSubject.OfTopic(topic.Base().Split('/')[^1]), FollowLevel.Everything, TestContext.Current.CancellationToken));

        foreach (var someone in new[] { outsider, await site.SignInAsync("daan") })
            foreach (var query in new[] { "", "?toon=open", "?toon=zonder-reactie", "?toon=gevolgd", "?ruimte=bestuurders" })
                Assert.DoesNotContain("zwembad", (await someone.GetAsync(Path + query)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_closes_its_topics_when_nobody_wrote_for_as_long_as_it_says_counted_anew_once_a_moderator_opened_it()
    {
        var member = await site.SignInAsync("wethouder");
        var quiet = await member.AskAsync("grens-en-buurlanden", "Een vraag die stil blijft");
        await site.WithAsync<AppDb>(async db =>
        {
            await db.Set<Room>().Where(r => r.Slug == "grens-en-buurlanden").ExecuteUpdateAsync(set => set.SetProperty(r => r.CloseAfterDays, 30));
            var old = site.Clock.GetUtcNow() - TimeSpan.FromDays(31);
            await db.Set<Topic>().Where(t => t.Title == "Een vraag die stil blijft").ExecuteUpdateAsync(set => set.SetProperty(t => t.LastActivityAt, old));
        });
        await CloseQuietAsync();

        Assert.Contains("Dit onderwerp is gesloten", (await member.GetAsync(quiet.Path)).Text, StringComparison.Ordinal);
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(quiet.Base() + "/sluiten"));
        await CloseQuietAsync();
        Assert.DoesNotContain("Dit onderwerp is gesloten", (await member.GetAsync(quiet.Path)).Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(31));
        await CloseQuietAsync();
        Assert.Contains("Dit onderwerp is gesloten", (await (await site.SignInAsync("wethouder")).GetAsync(quiet.Path)).Text, StringComparison.Ordinal);
    }

    private Task CloseQuietAsync() => site.WithAsync<AppDb>(async db =>
    {
        await new CloseQuietTopics(db, site.Clock).RunAsync("{}", TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    private static async Task<(bool Alone, bool Talked)> HasAsync(Client client, string list, Page alone, Page talked)
    {
        var page = await client.GetAsync($"{Path}?toon={list}");
        return (page.Text.Contains(alone.Heading, StringComparison.Ordinal), page.Text.Contains(talked.Heading, StringComparison.Ordinal));
    }
}

public sealed class ListsOfTopicsOnSqlite(SqliteSite site) : ListTopicsTests(site), IClassFixture<SqliteSite>;

public sealed class ListsOfTopicsOnPostgres(PostgresSite site) : ListTopicsTests(site), IClassFixture<PostgresSite>;
