using System.Net;
using DiversInclusief.Content;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests;

public abstract class DiscussItemTests(Site site)
{
    private const string Example = "/voorbeelden/taalcoaches-op-de-werkvloer";
    private const string Talk = ".di-item-talk";

    [Fact]
    public async Task The_first_to_discuss_an_item_finds_a_form_filled_in_and_the_next_one_the_topic()
    {
        var item = await site.PublishedAsync(Items.Publication("Een [stuk] om over te praten"));
        var asker = await site.SignInAsync("wethouder");
        var form = await PressAsync(asker, item);
        Assert.Equal("Een [stuk] om over te praten", form.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Contains($@"[Een \[stuk\] om over te praten]({item.Url})", form.One("textarea").TextContent, StringComparison.Ordinal);
        Assert.Equal("thema-inburgering", form.One("[name='Form.Themes']:checked").GetAttribute("value"));

        var topic = await asker.SubmitAsync(form, ("Form.Room", "algemeen"));

        Assert.Equal(item.Url, topic.One("aside a[href^='/publicaties/']").GetAttribute("href"));
        Assert.Equal(topic.Address.AbsolutePath, (await PressAsync(await site.SignInAsync("ambtenaar"), item)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Who_may_not_enter_the_room_learns_nothing_of_the_talk_and_can_start_their_own()
    {
        var item = await site.PublishedAsync(Items.Publication("Een stuk voor besloten kring"));
        var alderman = await site.SignInAsync("wethouder");
        var form = await PressAsync(alderman, item);
        var secret = await alderman.SubmitAsync(form, ("Form.Room", "bestuurders"), ("Form.Title", "Wat wij hier besloten van vinden"));

        Assert.Contains("Wat wij hier besloten van vinden", (await alderman.GetAsync(item.Url)).One(Talk).TextContent, StringComparison.Ordinal);
        var outsider = await site.SignInAsync("ambtenaar");
        var page = await outsider.GetAsync(item.Url);
        Assert.DoesNotContain("Besproken in", page.One(Talk).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(secret.Base().Split('/')[^1], page.Html, StringComparison.Ordinal);
        Assert.EndsWith("/nieuw", (await PressAsync(outsider, item)).Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_sees_no_forum_under_an_item_and_nobody_sees_it_under_a_fixed_page()
    {
        Assert.Null((await site.Visitor().GetAsync(Example)).Document.QuerySelector(Talk));
        var member = await site.SignInAsync("wethouder");
        Assert.NotNull((await member.GetAsync(Example)).Document.QuerySelector(Talk));
        Assert.Null((await member.GetAsync("/privacy")).Document.QuerySelector(Talk));
    }

    [Fact]
    public async Task An_item_that_is_not_published_cannot_be_discussed()
    {
        var draft = (await site.SaveAsync(Items.Publication("Nog niet af"))).Item!;
        var member = await site.SignInAsync("wethouder");

        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync("/forum/bespreek?item=" + draft.ContentItemId)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync("/forum/algemeen/nieuw?over=" + draft.ContentItemId)).Status);
    }

    [Fact]
    public async Task Talking_about_an_item_costs_its_page_one_command_and_its_topic_one()
    {
        var item = await site.PublishedAsync(Items.Publication("Een stuk om bij te tellen"));
        var member = await site.SignInAsync("burgemeester");
        var plain = await member.AskAsync("algemeen", "Een vraag die over geen stuk gaat");
        var before = (await member.GetAsync(item.Url)).Commands.Count;
        var topic = await member.SubmitAsync(await PressAsync(member, item), ("Form.Room", "algemeen"));

        Assert.Equal(before, (await member.GetAsync(item.Url)).Commands.Count);
        Assert.Equal((await member.GetAsync(plain.Path)).Commands.Count + 1, (await member.GetAsync(topic.Path)).Commands.Count);
        Assert.InRange((await member.GetAsync(topic.Path)).Commands.Count, 1, 8);
    }

    [Fact]
    public async Task A_text_about_one_item_does_not_push_away_what_was_begun_elsewhere()
    {
        var item = await site.PublishedAsync(Items.Publication("Een stuk met een eigen concept"));
        var member = await site.SignInAsync("lotte");
        await KeepAsync(member, await member.GetAsync("/forum/algemeen/nieuw"), "Iets heel anders");
        var kept = await KeepAsync(member, await PressAsync(member, item), "Over dit stuk");

        Assert.Contains("over=", kept.Path, StringComparison.Ordinal);
        Assert.Equal("Over dit stuk", kept.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Equal("Iets heel anders", (await member.GetAsync("/forum/algemeen/nieuw")).One("[name='Form.Title']").GetAttribute("value"));
    }

    private static async Task<Page> PressAsync(Client client, ContentItem item) =>
        await client.GetAsync((await client.GetAsync(item.Url)).One(Talk + " .di-actions a").GetAttribute("href")!);

    private static Task<Page> KeepAsync(Client client, Page form, string title)
    {
        var button = form.One("button[formaction*=concept]");
        button.SetAttribute("name", "concept");
        button.SetAttribute("value", "1");
        return client.SubmitAsync(form, ("concept", "1"), ("Form.Title", title));
    }
}

public sealed class DiscussItemOnSqlite(SqliteSite site) : DiscussItemTests(site), IClassFixture<SqliteSite>;

public sealed class DiscussItemOnPostgres(PostgresSite site) : DiscussItemTests(site), IClassFixture<PostgresSite>;
