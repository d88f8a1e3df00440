using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public sealed class ShowTopicTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Long = "/forum/bestuurders/t-azc-avond/bewonersavond-over-het-azc-liep-uit-de-hand-wat-nu";

    [Fact]
    public async Task A_topic_costs_at_most_seven_commands_whatever_its_size()
    {
        var member = await site.SignInAsync("burgemeester");
        await member.GetAsync(Long);

        var page = await member.GetAsync(Long);

        Assert.Equal(20, page.Document.QuerySelectorAll("article.di-post").Length);
        Assert.True(page.Commands.Count <= 7, string.Join("\n", page.Commands));
    }

    [Fact]
    public async Task Ten_thousand_posts_cost_the_very_same_commands_as_twenty_on_every_page()
    {
        var member = await site.SignInAsync("burgemeester");
        var asker = await site.SignInAsync("wethouder");
        var (brief, endless) = (await asker.AskAsync("bestuurders", "Een onderwerp dat snel ophoudt"), await asker.AskAsync("bestuurders", "Een onderwerp dat nooit ophoudt"));
        await GrowAsync(brief.Base().Split('/')[^1], 20);
        await GrowAsync(endless.Base().Split('/')[^1], 10_000);

        var few = await member.GetAsync(brief.Path);
        var last = await member.GetAsync(endless.Path + "?vanaf=9981");

        Assert.Equal(few.Commands, last.Commands);
        Assert.DoesNotContain(last.Commands, c => c.Contains("OFFSET", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(20, last.Document.QuerySelectorAll("article.di-post").Length);
        Assert.Contains("Bericht 10000.", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_forum_page_costs_the_same_for_any_number_of_rooms()
    {
        var member = await site.SignInAsync("burgemeester");
        var commands = (await member.GetAsync("/forum")).Commands;

        Assert.True(commands.Count <= 6, string.Join("\n", commands));
    }

    [Fact]
    public async Task The_second_page_goes_on_where_the_first_stopped()
    {
        var member = await site.SignInAsync("burgemeester");
        var first = await member.GetAsync(Long);
        var second = await member.GetAsync(first.One("a[rel=next]").GetAttribute("href")!);

        var ids = first.Document.QuerySelectorAll("article.di-post").Concat(second.Document.QuerySelectorAll("article.di-post")).Select(a => a.Id).ToList();

        Assert.True(ids.Count >= 26, $"{ids.Count} posts");
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Null(second.Document.QuerySelector("a[rel=next]"));
    }

    [Theory]
    [InlineData("/forum/bestuurders/t-azc-avond")]
    [InlineData("/forum/algemeen/t-azc-avond/oude-titel")]
    public async Task A_wrong_room_or_title_in_the_address_leads_to_the_right_one(string path)
    {
        var answer = await (await site.SignInAsync("burgemeester")).GetOnceAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(Long, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_post_on_a_later_page_has_a_link_that_finds_it()
    {
        var member = await site.SignInAsync("burgemeester");
        var reply = await member.ReplyAsync(await member.GetAsync(Long), "Een bericht achteraan");

        Assert.Contains("vanaf=21", reply.Path, StringComparison.Ordinal);
        Assert.Contains("Een bericht achteraan", reply.One($"#bericht-{reply.LastPostId()}").TextContent, StringComparison.Ordinal);
    }

    private Task GrowAsync(string id, int posts) => site.WithAsync<AppDb>(async db =>
    {
        var topic = await db.Set<Topic>().AsTracking().Include(t => t.Room).FirstAsync(t => t.Id == id);
        while (topic.PostCount < posts)
            db.Add(topic.Reply("m-wethouder", $"Bericht {topic.PostCount + 1}.", $"{id}-{topic.PostCount}", site.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
    });
}
