using System.Text.Json.Nodes;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Media;

/// <summary>How pages show files.</summary>
public sealed class PicturesOnPagesTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData("/voorbeelden", ".di-card__image img")]
    [InlineData("/", ".di-card__image img")]
    [InlineData("/voorbeelden/de-dorpstafel-naast-het-azc", ".di-figure--lead img")]
    public async Task A_picture_of_the_demo_world_has_words_measures_and_widths_and_can_be_seen_by_a_visitor(string path, string selector)
    {
        var visitor = site.Visitor();
        var pictures = (await visitor.GetAsync(path)).Document.QuerySelectorAll(selector);

        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
        {
            Assert.StartsWith("Tekening", picture.GetAttribute("alt")!.Replace("Patroon", "Tekening", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(("1280", "800"), (picture.GetAttribute("width"), picture.GetAttribute("height")));
            Assert.Contains("400w", picture.GetAttribute("srcset"), StringComparison.Ordinal);
            Assert.NotEmpty(picture.GetAttribute("sizes")!);
            Assert.True((await visitor.Http.GetByteArrayAsync(picture.GetAttribute("src"), TestContext.Current.CancellationToken)).Length > 1000);
        }
    }

    [Fact]
    public async Task A_picture_in_a_text_is_shown_with_its_measures_and_one_that_is_not_ours_is_left_out()
    {
        var card = (await site.StoreAsync("in de tekst.png", await Photo.PngAsync(700, 500))).File!;
        var item = Items.Publication("Bericht met foto's tussen de regels", "publicaties/tussen-de-regels");
        item.Write($"Boven.\n\n![Een [plein]]({card.FixedUrl})\n\n![Elders](https://elders.example/a.png) ![Weg](/media/is-weg.png)\n\n[Lees het]({card.FixedUrl})");
        await site.PublishedAsync(item);

        var page = await site.Visitor().GetAsync("/publicaties/tussen-de-regels");

        var picture = Assert.Single(page.Document.QuerySelectorAll("main .di-prose img"));
        Assert.Equal(("Een [plein]", "700", card.Url()), (picture.GetAttribute("alt"), picture.GetAttribute("width"), picture.GetAttribute("src")));
        Assert.Equal("lazy", picture.GetAttribute("loading"));
    }

    [Fact]
    public async Task A_document_is_offered_with_its_name_kind_and_size()
    {
        var path = (await site.StoreAsync("handreiking.pdf", Pdf.With("handreiking"))).Path!;
        var item = Items.Publication("Bericht met een handreiking", "publicaties/met-handreiking");
        item.Content["Publication"]!["Document"] = new JsonObject { ["Paths"] = new JsonArray(path), ["MediaTexts"] = new JsonArray("De hele handreiking") };
        await site.PublishedAsync(item);

        var link = (await site.Visitor().GetAsync("/publicaties/met-handreiking")).One("a.di-download");

        Assert.Equal(("/media/handreiking.pdf", "De hele handreiking (pdf, 1 kB)"), (link.GetAttribute("href"), link.TextContent.Trim()));
    }
}
