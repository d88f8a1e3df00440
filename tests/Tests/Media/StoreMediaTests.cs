using System.Net;
using System.Text;
using DiversInclusief.Media;

namespace DiversInclusief.Tests.Media;

public sealed class StoreMediaTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_photo_comes_back_in_the_sizes_of_the_page_without_the_place_where_it_was_taken()
    {
        var photo = await Photo.WithPlaceAsync(1000, 600);
        Assert.Contains("Anouk Geheim", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);

        Assert.Null((await StoreAsync("Voorbeelden/Buurt café.JPG", photo)).Error);

        var card = await CardAsync("voorbeelden/buurt-cafe.jpg");
        Assert.Equal((1000, 600), (card.Width, card.Height));
        foreach (var width in MediaCard.Widths)
        {
            var copy = await site.Visitor().Http.GetByteArrayAsync(card.Url(width), TestContext.Current.CancellationToken);
            var text = Encoding.Latin1.GetString(copy);
            Assert.StartsWith("RIFF", text, StringComparison.Ordinal);
            Assert.DoesNotContain("EXIF", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Geheim", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_original_is_never_served()
    {
        await StoreAsync("origineel.jpg", await Photo.JpegAsync(500, 500));
        var card = await CardAsync("origineel.jpg");

        foreach (var name in new[] { "origineel.jpg", "original", "999.webp", "..%2Foriginals%2F" + card.Hash })
            Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync($"/media/{card.Hash}/{name}")).Status);
    }

    [Theory]
    [InlineData("pagina.jpg", "<html><script>alert(1)</script></html>")]
    [InlineData("tekening.jpg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("tekening.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("programma.exe", "MZ")]
    [InlineData("leeg.png", "")]
    public async Task A_file_that_is_not_what_it_says_is_refused(string name, string content)
    {
        var stored = await StoreAsync(name, Encoding.UTF8.GetBytes(content));

        Assert.NotNull(stored.Error);
        Assert.Null(stored.Path);
    }

    [Fact]
    public async Task A_photo_that_was_cut_off_is_refused_and_leaves_nothing()
    {
        var photo = await Photo.JpegAsync(800, 800);

        var stored = await StoreAsync("half.jpg", photo[..(photo.Length / 2)]);

        Assert.Contains("kunnen we niet lezen", stored.Error, StringComparison.Ordinal);
        Assert.Empty(await site.WithAsync<MediaFiles, IReadOnlyDictionary<string, MediaCard>>(files => files.FindAsync(["half.jpg"], CancellationToken.None)));
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "etc/passwd.pdf")]
    [InlineData("map\\Jaar verslag (2021).PDF", "map/jaar-verslag-2021.pdf")]
    [InlineData("\u202Egnp.verslag\0.pdf", "gnp-verslag.pdf")]
    public async Task A_name_from_outside_becomes_a_path_of_ours(string name, string path)
    {
        var stored = await StoreAsync(name, "%PDF-1.4 leeg"u8.ToArray());

        Assert.Equal(path, stored.Path);
    }

    private Task<StoredMedia> StoreAsync(string name, byte[] bytes) =>
        site.WithAsync<StoreMediaHandler, StoredMedia>(store => store.HandleAsync(name, bytes, TestContext.Current.CancellationToken));

    private async Task<MediaCard> CardAsync(string path) =>
        (await site.WithAsync<MediaFiles, IReadOnlyDictionary<string, MediaCard>>(files => files.FindAsync([path], CancellationToken.None)))[path];
}
