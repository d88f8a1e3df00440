using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Library;

/// <summary>Reading an item: contents, freshness, dossiers, feeds, and what machines are told.</summary>
public sealed class ReadingTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_list_of_contents_leads_to_headings_in_the_text_as_well()
    {
        var item = Items.Publication("Met tussenkopjes");
        item.Write("## Waarom *lezen*?\n\nDaarom.\n\n## Let op\n\nJa.\n\n## Let op\n\nNog eens.");

        var page = await site.Visitor().GetAsync((await site.PublishedAsync(item)).Url);

        Assert.Equal(["Waarom lezen?", "Let op", "Let op"], page.Texts(".di-toc a"));
        Assert.Equal(["#deel-waarom-lezen", "#deel-let-op", "#deel-let-op-2"], page.Document.QuerySelectorAll(".di-toc a").Select(link => link.GetAttribute("href")));
        Assert.All(page.Document.QuerySelectorAll(".di-toc a"), link => Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task An_old_item_says_so_kindly_and_a_new_one_does_not()
    {
        Assert.Contains("jaar niet bijgewerkt", (await site.Visitor().GetAsync("/publicaties/de-nieuwe-verscheidenheid")).Text, StringComparison.Ordinal);
        var fresh = await site.PublishedAsync(Items.Publication("Vers van de pers"));

        var page = await site.Visitor().GetAsync(fresh.Url);

        Assert.Contains("Geplaatst op", page.One(".di-age").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("niet bijgewerkt", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dossier_shows_its_items_in_order_and_each_item_leads_on()
    {
        var dossier = await site.Visitor().GetAsync("/dossiers/een-wijk-vooruit");
        Assert.Equal(4, dossier.Texts(".di-dossier h3").Count);
        var second = dossier.Document.QuerySelectorAll(".di-dossier h3 a").ElementAt(1).GetAttribute("href")!;

        var page = await site.Visitor().GetAsync(second);

        Assert.Contains("Deel 2 van 4 in het dossier Een wijk vooruit helpen", page.Text, StringComparison.Ordinal);
        Assert.Equal("/columns/wijkaanpak-nieuwe-stijl-een-pleidooi-uit-2015", page.One("a[rel=prev]").GetAttribute("href"));
        Assert.Contains("/verslagen/", page.One("a[rel=next]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_dossier_stands_on_one_page_with_only_what_the_reader_may_read()
    {
        var (shown, hidden) = (await site.PublishedAsync(Text("Deel dat er is", "Woorden van deel één.")), await site.PublishedAsync(Text("Deel dat weggaat", "Woorden die weg moeten.")));
        var dossier = await site.PublishedAsync(Dossier("Proefdossier", shown.ContentItemId, hidden.ContentItemId, "bestaat-niet"));
        Assert.Contains("Woorden die weg moeten.", (await site.Visitor().GetAsync(dossier.Url + "/afdrukken")).Text, StringComparison.Ordinal);

        await site.WithAsync<UnpublishHandler, SaveResult>(unpublish => unpublish.HandleAsync(new Unpublish(hidden.ContentItemId, null, Reader.Site), CancellationToken.None));
        var page = await site.Visitor().GetAsync(dossier.Url + "/afdrukken");

        Assert.Contains("Woorden van deel één.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("weg moeten", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Deel dat weggaat", (await site.Visitor().GetAsync(dossier.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Deel 1 van 1", (await site.Visitor().GetAsync(shown.Url)).Text, StringComparison.Ordinal);
        var ids = page.Document.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync("/dossiers/bestaat-niet/afdrukken")).Status);
    }

    [Fact]
    public async Task The_number_of_commands_does_not_grow_with_a_dossier()
    {
        var texts = new List<string>();
        for (var number = 0; number < 12; number++)
            texts.Add((await site.PublishedAsync(Text($"Stuk {number}", "Tekst."))).ContentItemId);
        var (few, many) = (await site.PublishedAsync(Dossier("Klein dossier", texts[0], texts[1])), await site.PublishedAsync(Dossier("Groot dossier", [.. texts.Skip(2)])));
        var member = await site.SignInAsync("ambtenaar");
        await member.GetAsync(few.Url + "/afdrukken");

        foreach (var after in new[] { "", "/afdrukken" })
            Assert.Equal((await member.GetAsync(few.Url + after)).Commands.Count, (await member.GetAsync(many.Url + after)).Commands.Count);
    }

    [Theory]
    [InlineData("/bibliotheek")]
    [InlineData("/voorbeelden")]
    [InlineData("/publicaties")]
    [InlineData("/dossiers")]
    public async Task Each_list_can_be_followed_as_a_valid_feed_of_what_everyone_may_read(string list)
    {
        var feed = (await site.Visitor().GetAsync(list)).One("link[type='application/atom+xml']").GetAttribute("href")!;
        Assert.Equal(list + "/feed", feed);

        foreach (var reader in new[] { site.Visitor(), await site.SignInAsync("redactie") })
        {
            var answer = await reader.GetAsync(feed);
            var root = XDocument.Parse(answer.Html).Root!;
            Assert.Equal("application/atom+xml; charset=utf-8", answer.ContentType);
            Assert.Equal(Atom + "feed", root.Name);
            Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.Single(root.Elements(Atom + name)));
            Assert.NotEmpty(root.Elements(Atom + "entry"));
            foreach (var entry in root.Elements(Atom + "entry"))
            {
                Assert.All(new[] { "id", "title", "updated", "summary" }, name => Assert.Single(entry.Elements(Atom + name)));
                Assert.True(Uri.IsWellFormedUriString(entry.Element(Atom + "id")!.Value, UriKind.Absolute));
                Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync(new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath)).Status);
            }
            Assert.DoesNotContain("Een tolk aan de balie", answer.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_feed_keeps_the_filters_of_its_list()
    {
        var feed = await site.Visitor().GetAsync("/voorbeelden/feed?thema=thema-wijkaanpak");

        Assert.Contains("Haagse Wijkaanpak", feed.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Anoniem solliciteren", feed.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_tells_machines_what_it_is_about_in_a_block_that_nothing_can_end()
    {
        const string Title = "Rapport </script><script>alert(1)</script> \"klaar\"";
        var item = await site.PublishedAsync(Items.Publication(Title));

        var page = await site.Visitor().GetAsync(item.Url);

        var block = Assert.Single(page.Document.Scripts, script => script.Type == "application/ld+json");
        var schema = JsonNode.Parse(block.Text)!;
        Assert.Equal(("Report", Title, "De uitgever"), (schema["@type"]!.ToString(), schema["headline"]!.ToString(), schema["publisher"]!["name"]!.ToString()));
        Assert.Equal(Title, page.One("meta[property='og:title']").GetAttribute("content"));
        Assert.DoesNotContain(page.Document.Scripts, script => script.Text.Contains("alert(1)", StringComparison.Ordinal) && script.Type != "application/ld+json");
    }

    [Theory]
    [InlineData("/voorbeelden/haagse-wijkaanpak-nieuwe-stijl-bewoners-bepalen-mee")]
    [InlineData("/publicaties/de-nieuwe-verscheidenheid")]
    [InlineData("/columns/de-lege-stoel-in-de-raadszaal")]
    [InlineData("/dossiers/een-wijk-vooruit")]
    [InlineData("/personen/carsten-herstel")]
    [InlineData("/gemeenten/delft")]
    public async Task A_shared_address_shows_a_picture_of_our_own_that_is_there(string path)
    {
        var visitor = site.Visitor();
        var page = await visitor.GetAsync(path);
        if (page.Document.QuerySelector("meta[property='og:image']")?.GetAttribute("content") is not { } picture)
        {
            Assert.StartsWith("/gemeenten/", path, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(page.Address.Host, new Uri(picture).Host);
        Assert.True((await visitor.Http.GetByteArrayAsync(new Uri(picture).AbsolutePath, TestContext.Current.CancellationToken)).Length > 1000);
    }

    [Fact]
    public async Task Filters_of_a_list_say_how_much_they_leave()
    {
        var page = await site.Visitor().GetAsync("/voorbeelden");

        var option = page.One("#keuze-thema option[value=thema-wijkaanpak]").TextContent.Trim();
        Assert.Matches(@"\([1-9]\d*\)$", option);
        var count = int.Parse(option.Split('(')[1].TrimEnd(')'), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(count, (await site.Visitor().GetAsync("/voorbeelden?thema=thema-wijkaanpak")).Texts(".di-card__link").Count);
        Assert.NotEmpty((await site.Visitor().GetAsync("/voorbeelden?doelgroep=doelgroep-jongeren")).Texts(".di-card__link"));
    }

    [Fact]
    public async Task A_list_is_narrowed_by_province_and_its_feed_follows()
    {
        var page = await site.Visitor().GetAsync("/voorbeelden");
        var option = page.One("#keuze-provincie option[value='Zuid-Holland']").TextContent.Trim();
        var narrowed = await site.Visitor().GetAsync("/voorbeelden?provincie=Zuid-Holland");
        var titles = narrowed.Texts(".di-card__link");

        Assert.Equal($"Zuid-Holland ({titles.Count})", option);
        Assert.InRange(titles.Count, 1, page.Texts(".di-card__link").Count - 1);
        Assert.Contains(titles, title => title.StartsWith("Relax, dit is Rotterdam", StringComparison.Ordinal));
        Assert.Contains("provincie=Zuid-Holland", narrowed.One("link[type='application/atom+xml']").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty((await site.Visitor().GetAsync("/voorbeelden?provincie=Atlantis")).Texts(".di-card__link"));
    }

    [Fact]
    public async Task What_the_author_ticked_stands_beside_the_example_what_holds_first()
    {
        var page = await site.Visitor().GetAsync("/voorbeelden/taalcoaches-op-de-werkvloer");

        var points = page.Texts(".di-checklist li");
        Assert.Equal(6, points.Count);
        Assert.Equal("Ja: Het komt van twee kanten", points[0]);
        Assert.StartsWith("Niet aangevinkt:", points[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("Het komt van twee kanten", page.One(".di-facts").TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.Visitor().GetAsync("/voorbeelden/wij-amersfoort-van-koningsdag-naar-een-gedeeld-gevoel")).Texts(".di-checklist"));
    }

    private static ContentItem Text(string title, string text)
    {
        var item = Items.Publication(title);
        item.Write("## Kop\n\n" + text);
        return item;
    }

    private static ContentItem Dossier(string title, params string[] ids)
    {
        var item = new ContentItem { ContentItemId = "", ContentType = "Dossier", DisplayText = title };
        item.Content["Dossier"] = JsonNode.Parse("""{ "Summary": { "Text": "Kort." }, "Themes": { "TermContentItemIds": ["thema-wijkaanpak"] } }""");
        item.Content["BagPart"] = new JsonObject
        {
            ["ContentItems"] = new JsonArray([.. ids.Select((id, i) => new JsonObject
            {
                ["ContentItemId"] = $"d{i}", ["ContentType"] = "DossierItem", ["DossierItem"] = new JsonObject { ["Item"] = new JsonObject { ["ContentItemIds"] = new JsonArray(id) } },
            })]),
        };
        return item;
    }
}
