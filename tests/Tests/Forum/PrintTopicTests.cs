using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public sealed class PrintTopicTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Closed = "/forum/bestuurders/t-azc-avond";

    [Fact]
    public async Task A_whole_topic_stands_on_one_page_without_anything_to_press_and_says_that_it_is_closed()
    {
        var member = await site.SignInAsync("burgemeester");

        var page = await member.GetAsync((await member.GetAsync(Closed)).One("a[href$=afdrukken]").GetAttribute("href")!);

        Assert.True(page.Document.QuerySelectorAll(".di-print__posts > li").Length >= 26);
        Assert.Empty(page.Document.QuerySelectorAll("main form, main button"));
        Assert.Contains("Besloten.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("ambtenaar")).GetAsync(Closed + "/afdrukken")).Status);
    }

    [Fact]
    public async Task A_very_long_topic_comes_in_parts_and_a_hidden_post_is_left_out_for_moderators_too()
    {
        var moderator = await site.SignInAsync("moderator");
        var topic = await moderator.AskAsync("algemeen", "Een onderwerp dat lang duurt");
        await GrowAsync(topic.Base().Split('/')[^1], 250);

        var first = await moderator.GetAsync(topic.Base() + "/afdrukken");
        var last = await moderator.GetAsync(topic.Base() + "/afdrukken?vanaf=230");

        Assert.Equal(100, first.Document.QuerySelectorAll(".di-print__posts > li").Length);
        Assert.Contains("berichten 201 tot en met 250 van 250", last.Text, StringComparison.Ordinal);
        Assert.Equal(49, last.Document.QuerySelectorAll(".di-print__posts > li").Length);
        Assert.Equal(first.Commands.Count, last.Commands.Count);
        Assert.EndsWith("?vanaf=101", first.One("a[rel=next]").GetAttribute("href")!, StringComparison.Ordinal);
    }

    private Task GrowAsync(string id, int posts) => site.WithAsync<AppDb>(async db =>
    {
        var topic = await db.Set<Topic>().AsTracking().Include(t => t.Room).FirstAsync(t => t.Id == id);
        while (topic.PostCount < posts)
        {
            var post = db.Add(topic.Reply("m-wethouder", $"Bericht {topic.PostCount + 1}.", $"{id}-{topic.PostCount}", site.Clock.GetUtcNow())).Entity;
            if (post.Number == 240)
                (post.HiddenAt, post.Access) = (site.Clock.GetUtcNow(), topic.Room.ModeratorAccess);
        }
        await db.SaveChangesAsync();
    });
}
