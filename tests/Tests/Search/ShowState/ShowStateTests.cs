using System.Net;
using DiversInclusief.Search.FollowChanges;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search.ShowState;

public abstract class ShowStateTests(SiteWithShelf site)
{
    private const string Address = "/beheer/zoeken";

    [Theory]
    [InlineData("moderator")]
    [InlineData("ambtenaar")]
    public async Task Who_may_not_manage_search_does_not_learn_that_the_page_exists(string member) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync(member)).GetAsync(Address)).Status);

    [Fact]
    public async Task The_index_holds_of_every_kind_what_the_database_holds()
    {
        var page = await PageAsync();
        var rows = page.Document.QuerySelectorAll("#soorten-tabel tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList()).ToList();

        Assert.Contains(rows, row => row is ["Gemeente", "342", "342"]);
        Assert.Contains(rows, row => row[0] == "Vraag");
        Assert.All(rows, row => Assert.Equal(row[1], row[2]));
        Assert.Empty(page.Document.QuerySelectorAll(".utrecht-alert--warning"));
    }

    [Fact]
    public async Task A_difference_of_more_than_five_percent_asks_for_attention()
    {
        site.Shelf.Put("verschil", "Verschillenteller", kind: "plank");
        await site.FindableAsync("verschillenteller", "public", "verschil");
        site.Shelf.Unlisted = 1;
        try
        {
            var page = await PageAsync();

            Assert.Contains("De aantallen kloppen niet", page.Text, StringComparison.Ordinal);
            Assert.Contains("Wijkt af", page.Document.QuerySelectorAll("#soorten-tabel tbody tr").Single(row => row.TextContent.Contains("plank", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        }
        finally { site.Shelf.Unlisted = 0; }
    }

    [Fact]
    public async Task The_button_builds_the_index_anew_without_script()
    {
        var filled = State.Fills;
        var client = await site.SignInAsync("beheer");

        var page = await client.SubmitAsync(await client.GetAsync(Address));

        Assert.Contains("Het opbouwen begint. Zoeken blijft gewoon werken.", page.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync(() => Task.FromResult(State.Fills > filled), "the index is built anew");
    }

    [Fact]
    public async Task While_building_the_page_shows_how_far_it_is_and_a_second_press_does_nothing()
    {
        var client = await site.SignInAsync("beheer");
        var before = await client.GetAsync(Address);
        var open = new TaskCompletionSource();
        site.Shelf.Opens = open.Task;
        await site.FillAgainAsync(wait: false);
        await Eventually.HoldsAsync(() => Task.FromResult(State.Progress is not null), "building is under way");
        try
        {
            var page = await client.GetAsync(Address);
            Assert.NotNull(page.Document.QuerySelector("progress[value]"));
            Assert.Equal("2", page.Document.QuerySelector("#toestand > *")!.GetAttribute("data-again"));

            Assert.Contains("De zoekindex wordt al opgebouwd", (await client.SubmitAsync(before)).Text, StringComparison.Ordinal);
        }
        finally { open.SetResult(); }
        await Eventually.HoldsAsync(() => Task.FromResult(!State.IsFilling), "building ended");
        Assert.Equal("", (await client.GetAsync(Address)).One("#toestand > *").GetAttribute("data-again"));
    }

    [Fact]
    public async Task What_is_set_aside_stands_there_by_title_and_link_but_a_closed_title_stays_closed()
    {
        site.Shelf.Put("open", "Bladerdeeg");
        site.Shelf.Put("dicht", "Zuurdesem", token: "room:dicht");
        site.Shelf.Spoiled.UnionWith(["open", "dicht"]);
        await site.Shelf.NoteAsync(site, "open", "dicht");
        await Eventually.HoldsAsync(() => Task.FromResult(State.Aside.Count == 2), "both are set aside");

        var page = await PageAsync();
        site.Shelf.Spoiled.Clear();
        await site.Shelf.NoteAsync(site, "open", "dicht");
        await Eventually.HoldsAsync(() => Task.FromResult(State.Aside.Count == 0), "both are mended");

        Assert.Contains("2 onderdelen zijn niet te vinden", page.Text, StringComparison.Ordinal);
        Assert.Equal("/plank/open", page.Document.QuerySelectorAll("#toestand a").Single(link => link.TextContent == "Bladerdeeg").GetAttribute("href"));
        Assert.DoesNotContain("Zuurdesem", page.Html, StringComparison.Ordinal);
        Assert.Contains("Je mag dit onderdeel niet lezen.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_asks_the_database_one_question_per_source()
    {
        var client = await site.SignInAsync("beheer");
        await client.GetAsync(Address);

        var commands = (await client.GetAsync(Address)).Commands;

        Assert.Equal(2, commands.Count(command => command.Contains("GROUP BY", StringComparison.Ordinal)));
        Assert.InRange(commands.Count, 2, 6);
    }

    private FeedState State => site.Services.GetRequiredService<FeedState>();

    private async Task<Page> PageAsync() => await (await site.SignInAsync("beheer")).GetAsync(Address);
}

public sealed class ShowStateOnSqlite(ShelfOnSqlite site) : ShowStateTests(site), IClassFixture<ShelfOnSqlite>;

public sealed class ShowStateOnPostgres(ShelfOnPostgres site) : ShowStateTests(site), IClassFixture<ShelfOnPostgres>;
