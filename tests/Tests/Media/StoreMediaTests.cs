using System.Net;
using System.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Media;

namespace DiversInclusief.Tests.Media;

public sealed class StoreMediaTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_comes_back_in_the_sizes_of_the_page_without_the_place_where_it_was_taken()
    {
        var photo = await Photo.WithPlaceAsync(1000, 600);
        Assert.Contains("Anouk Geheim", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);

        var card = (await site.StoreAsync("Voorbeelden/Buurt café.JPG", photo)).File!;

        Assert.Equal(("voorbeelden/buurt-cafe.jpg", "Buurt café", 1000, 600), (card.Path, card.Name, card.Width, card.Height));
        Assert.Equal($"/media/{card.Hash}/400.webp 400w, /media/{card.Hash}/800.webp 800w, /media/{card.Hash}/1200.webp 1000w", card.SrcSet);
        foreach (var copy in await CopiesAsync(card))
            AssertNothingButThePicture(copy, "Geheim");
    }

    [Fact]
    public async Task A_photo_held_on_its_side_stands_upright()
    {
        var card = (await site.StoreAsync("staand.jpg", await Photo.WithPlaceAsync(900, 600, orientation: 6))).File!;

        Assert.Equal((600, 900), (card.Width, card.Height));
        var copy = (await CopiesAsync(card))[0];
        // VP8X: width and height less one, in three bytes each.
        Assert.Equal("VP8X", Encoding.ASCII.GetString(copy, 12, 4));
        Assert.Equal((400, 600), ((copy[24] | (copy[25] << 8)) + 1, (copy[27] | (copy[28] << 8)) + 1));
    }

    [Fact]
    public async Task Texts_in_a_png_go_too()
    {
        var card = (await site.StoreAsync("schermfoto.png", await Photo.PngWithTextAsync("Anouk Geheim"))).File!;

        foreach (var copy in await CopiesAsync(card))
            AssertNothingButThePicture(copy, "Geheim");
    }

    [Fact]
    public async Task The_original_is_never_served()
    {
        var card = (await site.StoreAsync("origineel.jpg", await Photo.JpegAsync(500, 500))).File!;
        await site.UseAsync(card.Path, Token.Public);

        foreach (var name in new[] { "origineel.jpg", "original", "999.webp", "..%2Foriginals%2F" + card.Hash })
            Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync($"/media/{card.Hash}/{name}")).Status);
    }

    [Fact]
    public async Task The_same_bytes_under_another_name_are_the_file_that_is_there()
    {
        var photo = await Photo.JpegAsync(420, 300);
        var first = await site.StoreAsync("dubbel.jpg", photo);
        var before = await site.OnDiskAsync();

        var second = await site.StoreAsync("heel anders.jpg", photo);

        Assert.Equal((true, first.File!.Id), (second.WasThere, second.File!.Id));
        Assert.Null(await site.RowAsync("heel-anders.jpg"));
        Assert.Equal(before, await site.OnDiskAsync());
    }

    [Fact]
    public async Task Another_file_of_the_same_name_gets_an_address_of_its_own()
    {
        var first = await site.StoreAsync("plein.jpg", await Photo.JpegAsync(420, 301));
        var second = await site.StoreAsync("plein.jpg", await Photo.JpegAsync(420, 302));

        Assert.Equal("plein.jpg", first.Path);
        Assert.Matches("^plein-[0-9a-z]{6}\\.jpg$", second.Path!);
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "etc/passwd.pdf", "Passwd")]
    [InlineData("map\\Jaar verslag (2021).PDF", "map/jaar-verslag-2021.pdf", "Jaar verslag (2021)")]
    [InlineData("\u202Egnp.verslag\0.pdf", "gnp-verslag.pdf", "Gnp.verslag")]
    [InlineData("2026_03-nota.pdf", "2026-03-nota.pdf", "2026 03 nota")]
    public async Task A_name_from_outside_becomes_a_path_of_ours(string name, string path, string shown)
    {
        var stored = await site.StoreAsync(name, Pdf.With(path));

        Assert.Equal((path, shown), (stored.Path, stored.File!.Name));
        Assert.All(await site.OnDiskAsync(), file => Assert.Matches("/media/(originals|copies)/[0-9a-f]{64}(-[0-9]+\\.webp)?$", file));
    }

    [Fact]
    public async Task A_name_of_three_hundred_characters_is_cut_at_a_word()
    {
        var stored = await site.StoreAsync(string.Join(' ', Enumerable.Repeat("verslag", 37)) + ".pdf", Pdf.With("lang"));

        Assert.InRange(stored.Path!.Length, 20, 90);
        Assert.InRange(stored.File!.Name.Length, 20, 120);
    }

    private async Task<List<byte[]>> CopiesAsync(MediaCard card)
    {
        await site.UseAsync(card.Path, Token.Public);
        var copies = new List<byte[]>();
        foreach (var address in card.SrcSet.Split(", ").Select(one => one.Split(' ')[0]))
            copies.Add(await site.Visitor().Http.GetByteArrayAsync(address, Cancellation));
        Assert.NotEmpty(copies);
        return copies;
    }

    private static void AssertNothingButThePicture(byte[] webp, string secret)
    {
        var text = Encoding.Latin1.GetString(webp);
        Assert.StartsWith("RIFF", text, StringComparison.Ordinal);
        foreach (var trace in new[] { "EXIF", "XMP ", "ICCP", secret, "GPS" })
            Assert.DoesNotContain(trace, text, StringComparison.Ordinal);
    }
}
