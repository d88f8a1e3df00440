using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>What is new to whom.</summary>
public abstract class ReadingTests(Site site)
{
    [Fact]
    public async Task A_reply_counts_as_new_in_lists_until_it_was_shown()
    {
        var (asker, topic) = await AskAsync("Wat kost een buurtkamer per jaar?");
        await ReplyAsync(topic, "ambtenaar", "Wij betalen het uit het buurtbudget");

        Assert.Contains("1 nieuwe reactie", await RowAsync(asker, topic), StringComparison.Ordinal);
        await asker.GetAsync(topic.Path);

        await Eventually.HoldsAsync(async () => !(await RowAsync(asker, topic)).Contains("nieuw", StringComparison.Ordinal), "the reply was seen");
    }

    [Fact]
    public async Task A_topic_opens_at_a_line_above_the_first_post_since_the_last_visit()
    {
        var (asker, topic) = await AskAsync("Hoe vinden jullie vrijwilligers voor taalles?");
        var reply = await ReplyAsync(topic, "ambtenaar", "Via de bibliotheek");

        var link = (await asker.GetAsync("/forum/algemeen")).Document.QuerySelectorAll(".di-list__item a").First(a => a.TextContent == topic.Heading).GetAttribute("href")!;
        var page = await asker.GetAsync(link);

        Assert.EndsWith("#nieuw", link, StringComparison.Ordinal);
        Assert.Equal("Nieuw sinds je vorige bezoek", page.Texts("#nieuw").Single());
        Assert.Equal($"bericht-{reply.LastPostId()}", page.One("#nieuw + li article").Id);
        Assert.Contains("Ga naar de nieuwe reactie", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebodys_own_reply_is_no_news_but_hides_no_earlier_one()
    {
        var (asker, topic) = await AskAsync("Wie heeft een draaiboek voor een burendag?");
        var own = await asker.ReplyAsync(topic, "Ik bedoel een kort draaiboek");
        Assert.Empty(own.Texts("#nieuw"));

        await ReplyAsync(topic, "ambtenaar", "Dat hebben wij, ik stuur het");
        var late = await asker.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", "Niemand?"));

        Assert.Equal(["Nieuw sinds je vorige bezoek"], late.Texts("#nieuw"));
    }

    [Fact]
    public async Task Two_devices_keep_the_furthest_post_that_either_showed()
    {
        var (_, topic) = await AskAsync("Welke talen spreken jullie baliemedewerkers?");
        await ReplyAsync(topic, "ambtenaar", "Vijf talen");
        var id = topic.Base().Split('/')[^1];

        await site.WithAsync<AppDb>(async db =>
        {
            var readings = new Readings(db);
            await readings.RaiseAsync(new SeenPosts("m-lotte", id, 2), TestContext.Current.CancellationToken);
            await readings.RaiseAsync(new SeenPosts("m-lotte", id, 1), TestContext.Current.CancellationToken);
            await readings.RaiseAsync(new SeenPosts("m-lotte", "000000000000", 1), TestContext.Current.CancellationToken);

            Assert.Equal([2], await db.Set<Reading>().Where(r => r.MemberId == "m-lotte" && r.TopicId == id).Select(r => r.Until).ToListAsync(TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task A_page_that_is_only_fetched_ahead_leaves_everything_new()
    {
        var (asker, topic) = await AskAsync("Doen jullie mee aan de week van de dialoog?");
        await ReplyAsync(topic, "ambtenaar", "Elk jaar");

        asker.Http.DefaultRequestHeaders.Add("Sec-Purpose", "prefetch");
        await asker.GetAsync(topic.Path);
        await Task.Delay(300, TestContext.Current.CancellationToken);

        Assert.Contains("1 nieuwe reactie", await RowAsync(asker, topic), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_a_reply_in_its_topic_needs_no_bell_for_it_any_more()
    {
        var (asker, other) = await AskAsync("Wie heeft een meldpunt voor klachten?");
        var topic = await asker.AskAsync("algemeen", "Wie heeft een loket op wielen?");
        await ReplyAsync(other, "ambtenaar", "Dat hebben wij ook");
        await ReplyAsync(topic, "ambtenaar", "Wij rijden drie dagen per week");
        await Eventually.HoldsAsync(async () => await IsUnreadAsync(asker, topic) && await IsUnreadAsync(asker, other), "both were told");
        var before = Bell(await asker.GetAsync("/forum"));

        // What the page itself shows is written down as read only after it was made.
        Assert.Equal(before - 1, Bell(await asker.GetAsync(topic.Path)));

        await Eventually.HoldsAsync(async () => !await IsUnreadAsync(asker, topic), "the reply was seen");
        Assert.True(await IsUnreadAsync(asker, other));
    }

    [Fact]
    public async Task Nothing_is_called_new_to_who_never_opened_a_topic()
    {
        var (_, topic) = await AskAsync("Wie maakt een welkomstkrant?");
        var halima = await site.SignInAsync("halima");
        Assert.DoesNotContain("Nieuw", await RowAsync(halima, topic), StringComparison.Ordinal);

        await halima.GetAsync("/forum/algemeen/t-expat-partners");

        await Eventually.HoldsAsync(async () => (await RowAsync(halima, topic)).Contains("Nieuw", StringComparison.Ordinal), "she was here before");
    }

    private static int Bell(Page page) => int.Parse(page.Texts(".di-bell__count").SingleOrDefault() ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<bool> IsUnreadAsync(Client client, Page topic) =>
        (await client.GetAsync("/meldingen")).Texts(".di-inbox__item--new").Any(text => text.Contains(topic.Heading, StringComparison.Ordinal));

    private async Task<(Client Asker, Page Topic)> AskAsync(string title)
    {
        var asker = await site.SignInAsync("wethouder");
        return (asker, await asker.AskAsync("algemeen", title));
    }

    private async Task<Page> ReplyAsync(Page topic, string who, string body) => await (await site.SignInAsync(who)).ReplyAsync(topic, body);

    private static async Task<string> RowAsync(Client client, Page topic) =>
        (await client.GetAsync("/forum/algemeen")).Texts(".di-list__item").First(row => row.Contains(topic.Heading, StringComparison.Ordinal));
}

public sealed class ReadingsOnSqlite(SqliteSite site) : ReadingTests(site), IClassFixture<SqliteSite>;

public sealed class ReadingsOnPostgres(PostgresSite site) : ReadingTests(site), IClassFixture<PostgresSite>;
