using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Tests.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Library;

/// <summary>Lessons, figures and other cards of all items together, and on the page of their item.</summary>
public abstract class ListCardsTests(Site site)
{
    [Theory]
    [InlineData("/lessen?thema=thema-wijkaanpak", "Alle lessen", "Eigen kracht komt niet vanzelf")]
    [InlineData("/bouwstenen", "Alle bouwstenen", "Laat bewoners zelf geld besteden")]
    [InlineData("/aanpakken?thema=thema-ontmoeting", "Alle aanpakken", "Een feestdag als begin")]
    [InlineData("/citaten", "Alle citaten", "Ik kwam vooral luisteren.")]
    [InlineData("/cijfers", "Alle cijfers", "nationaliteiten")]
    [InlineData("/stappen", "Alle stappen", "Probeer iets in één straat")]
    public async Task Each_kind_of_card_is_collected_from_all_items(string path, string heading, string words)
    {
        var page = await site.Visitor().GetAsync(path);

        Assert.Equal(heading, page.Heading);
        Assert.Contains(words, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_has_an_address_of_its_own_on_the_page_of_its_item()
    {
        var list = await site.Visitor().GetAsync("/lessen?thema=thema-wijkaanpak");
        var address = list.Document.QuerySelectorAll("a[data-copy-link]").Select(link => link.GetAttribute("href")!).First(href => href.EndsWith("#kaart-k-eigen-kracht", StringComparison.Ordinal));

        var page = await site.Visitor().GetAsync(address.Split('#')[0]);

        Assert.Contains("Eigen kracht komt niet vanzelf", page.One("#kaart-k-eigen-kracht").TextContent, StringComparison.Ordinal);
        Assert.Equal("#kaart-k-eigen-kracht", page.One("#kaart-k-eigen-kracht a[data-copy-link]").GetAttribute("href"));
        Assert.Equal(1, page.Document.QuerySelectorAll("#kaart-k-eigen-kracht").Length);
    }

    [Fact]
    public async Task A_figure_says_its_number_the_Dutch_way_with_unit_period_and_source()
    {
        var item = await site.PublishedAsync(WithCards("Getallen", Card("Figure", """
            { "Value": { "Value": 12345.5 }, "Unit": { "Text": "euro" }, "About": { "Text": "per persoon." }, "Period": { "Text": "2020" }, "Source": { "Text": "Een onderzoek" }, "SourceLink": { "Url": "https://voorbeeld.example/", "Text": "" } }
            """)));

        var page = await site.Visitor().GetAsync(item.Url);

        Assert.Equal("12.345,5 euro", page.Texts(".di-number__value").Single());
        Assert.Equal("2020 · Bron: Een onderzoek", page.Texts(".di-number__source").Single());
        Assert.Equal("https://voorbeeld.example/", page.One(".di-number__source a").GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_typed_in_a_card_is_shown_as_text()
    {
        const string Evil = "<script>alert(1)</script>";
        var item = await site.PublishedAsync(WithCards("Kwaad", Card("Quote", new JsonObject { ["Text"] = new JsonObject { ["Text"] = Evil }, ["By"] = new JsonObject { ["Text"] = Evil } }.ToJsonString()),
            Card("Lesson", new JsonObject { ["Text"] = new JsonObject { ["Markdown"] = Evil + "[klik](javascript:alert(1))" } }.ToJsonString(), Evil)));

        foreach (var address in new[] { item.Url, "/lessen", "/citaten" })
        {
            var page = await site.Visitor().GetAsync(address);
            Assert.DoesNotContain(page.Document.Scripts, script => script.Text.Contains("alert", StringComparison.Ordinal));
            Assert.DoesNotContain("javascript:", page.Html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Cards_are_read_by_who_may_read_their_item_and_by_nobody_else()
    {
        var draft = await site.SaveAsync(WithCards("Concept met les", Lesson("Les uit een concept")));
        var gone = await site.PublishedAsync(WithCards("Gaat offline", Lesson("Les die weggaat")));
        await SeenAsync("Les die weggaat", true);

        await site.WithAsync<UnpublishHandler, SaveResult>(unpublish => unpublish.HandleAsync(new Unpublish(gone.ContentItemId, null, Reader.Site), CancellationToken.None));

        await SeenAsync("Les die weggaat", false);
        await SeenAsync("Les uit een concept", false);
        await site.PublishAsync(draft.Item!);
        await SeenAsync("Les uit een concept", true);
        // A newer draft does not change what readers see.
        var next = WithCards("Concept met les", Lesson("Nieuwe les die nog niet mag"));
        await site.SaveAsync(new ContentItem { ContentItemId = draft.Item!.ContentItemId, ContentType = "Publication", DisplayText = "Concept met les", Content = next.Content }, draft.Item.ContentItemVersionId);
        await SeenAsync("Nieuwe les die nog niet mag", false);
    }

    [Fact]
    public async Task An_archived_item_keeps_its_cards_on_its_own_page_only()
    {
        var item = await site.PublishedAsync(WithCards("Naar het archief", Lesson("Les uit het archief")));
        var editor = await site.SignInAsync("redactie");

        await editor.SubmitAsync(await editor.GetAsync("/beheer/inhoud/" + item.ContentItemId), ("actie", "archiveren"));

        await SeenAsync("Les uit het archief", false);
        Assert.Contains("Les uit het archief", (await site.Visitor().GetAsync(item.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_also_collects_what_carries_a_theme_below_it()
    {
        await site.PublishedAsync(WithCards("Inburgering", Lesson("Les over inburgering")));

        Assert.Contains("Les over inburgering", await AllAsync("/lessen?thema=thema-taal"), StringComparison.Ordinal);
        Assert.DoesNotContain("Les over inburgering", (await site.Visitor().GetAsync("/lessen?thema=thema-werk")).Text, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await site.Visitor().GetAsync("/lessen?thema=%27--")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paging_forward_shows_every_card_once_in_the_order_of_its_item()
    {
        await site.PublishedAsync(WithCards("Veel lessen", [.. Enumerable.Range(1, 55).Select(number => Lesson($"Les nummer {number:00}"))]));
        var (seen, next) = (new List<string>(), "/lessen");
        while (next is not null)
        {
            var page = await site.Visitor().GetAsync(next);
            seen.AddRange(page.Texts(".di-run h3"));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(1, 55).Select(number => $"Les nummer {number:00}"), seen.Where(title => title.StartsWith("Les nummer", StringComparison.Ordinal)));
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.NotEmpty((await site.Visitor().GetAsync("/lessen?na=1-%00-x")).Texts(".di-run h3"));
    }

    [Fact]
    public async Task The_number_of_commands_does_not_grow_with_the_number_of_cards()
    {
        await site.PublishedAsync(WithCards("Eén aanpak", Approach(1)));
        var member = await site.SignInAsync("ambtenaar");
        await member.GetAsync("/aanpakken");
        var few = (await member.GetAsync("/aanpakken")).Commands.Count;

        await site.PublishedAsync(WithCards("Veel aanpakken", [.. Enumerable.Range(2, 20).Select(Approach)]));

        Assert.NotEqual(0, few);
        Assert.Equal(few, (await member.GetAsync("/aanpakken")).Commands.Count);
    }

    [Fact]
    public async Task An_item_is_found_by_the_words_of_its_cards_and_with_the_municipality_in_them()
    {
        var item = await site.PublishedAsync(WithCards("Gewone titel", Lesson("Zeepkistenrace als kennismaking"), Approach(7)));

        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=zeepkistenrace")).Html.Contains(item.Url, StringComparison.Ordinal), "the item is found by its lesson");
        Assert.Contains(item.Url, (await site.Visitor().GetAsync("/zoeken?q=zeepkistenrace&gemeente=gm0518")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_on_words_of_a_card_leads_to_that_card()
    {
        var item = await site.PublishedAsync(WithCards("Stuk met kaarten", Lesson("Begin met een kampvuur"), Lesson("Eindig met een stokkenbrood"), Approach(8)));
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=stokkenbrood")).Html.Contains(item.Url, StringComparison.Ordinal), "the item is found by its lesson");

        var link = (await site.Visitor().GetAsync("/zoeken?q=stokkenbrood")).One("main a:contains('Eindig met een stokkenbrood')").GetAttribute("href")!;

        Assert.StartsWith(item.Url + "#kaart-", link, StringComparison.Ordinal);
        Assert.Contains("stokkenbrood", (await site.Visitor().GetAsync(item.Url)).One("#" + link.Split('#')[1]).TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.Visitor().GetAsync("/zoeken?q=wijkaanpak+samenvatting")).Document.QuerySelectorAll("main a[href*='#kaart-']:contains('stokkenbrood')"));
    }

    [Fact]
    public async Task The_demo_figures_all_name_a_source()
    {
        var page = await site.Visitor().GetAsync("/cijfers");

        Assert.All(page.Texts(".di-number__source"), source => Assert.Matches("Bron: .+", source));
    }

    private async Task SeenAsync(string words, bool isSeen)
    {
        Assert.Equal(isSeen, (await AllAsync("/lessen")).Contains(words, StringComparison.Ordinal));
    }

    private async Task<string> AllAsync(string list)
    {
        var (said, next) = ("", (string?)list);
        while (next is not null)
        {
            var page = await site.Visitor().GetAsync(next);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            said += page.Text;
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        return said;
    }

    private static ContentItem WithCards(string title, params JsonObject[] cards)
    {
        var item = Items.Publication(title);
        item.Content["BagPart"] = new JsonObject { ["ContentItems"] = new JsonArray([.. cards]) };
        return item;
    }

    private static JsonObject Lesson(string title) => Card("Lesson", "{}", title);

    private static JsonObject Approach(int number) =>
        Card("MunicipalApproach", """{ "Municipality": { "ContentItemIds": ["gm0518"] }, "Text": { "Markdown": "Zo doen ze het." } }""", $"Aanpak {number}");

    private static JsonObject Card(string type, string fields, string? title = null)
    {
        var card = new JsonObject { ["ContentItemId"] = ShortId.New(), ["ContentType"] = type, [type] = JsonNode.Parse(fields) };
        if (title is not null)
            card["TitlePart"] = new JsonObject { ["Title"] = title };
        return card;
    }
}

public sealed class ListCardsOnSqlite(SqliteSite site) : ListCardsTests(site), IClassFixture<SqliteSite>;

public sealed class ListCardsOnPostgres(PostgresSite site) : ListCardsTests(site), IClassFixture<PostgresSite>;
