using System.Diagnostics;
using System.Text;
using DiversInclusief.Media;

namespace DiversInclusief.Tests.Media;

/// <summary>What strangers, old programs and broken phones send. Refused with words that help, and gone without a trace.</summary>
public sealed class BadFileTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData("pagina.jpg", "<html><script>alert(1)</script></html>", "Dit soort bestand")]
    [InlineData("tekening.jpg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "Dit soort bestand")]
    [InlineData("tekening.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "Dit soort bestand")]
    [InlineData("programma.exe", "MZ", "Dit soort bestand")]
    [InlineData("pagina.html", "<!doctype html>", "Dit soort bestand")]
    [InlineData("rapport.exe", "%PDF-1.4", "past niet bij de naam")]
    [InlineData("leeg.png", "", "leeg")]
    [InlineData("...", "%PDF-1.4", "bestandsnaam")]
    [InlineData("kaal.pdf", "%PDF-1.4 en dan niets", "Dit document kunnen we niet lezen")]
    [InlineData("raadsbrief.docx", "PK\u0003\u0004 en dan niets", "Dit document kunnen we niet lezen")]
    public async Task A_file_that_is_not_what_it_says_is_refused(string name, string content, string words) =>
        await RefusedAsync(name, Encoding.Latin1.GetBytes(content), words);

    [Fact]
    public async Task A_photo_that_was_cut_off_is_refused()
    {
        var photo = await Photo.JpegAsync(800, 800);
        await RefusedAsync("half.jpg", photo[..(photo.Length / 2)], "beschadigd");
    }

    [Fact]
    public async Task A_picture_of_twelve_thousand_by_twelve_thousand_pixels_is_refused_before_it_is_unpacked()
    {
        var bomb = Photo.Bomb(12_000);
        Assert.InRange(bomb.Length, 1, 1_000_000);

        var watch = Stopwatch.StartNew();
        await RefusedAsync("bom.png", bomb, "12000 bij 12000 pixels");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public async Task A_picture_that_lies_about_its_size_is_refused_or_stays_small()
    {
        var bomb = Photo.Bomb(12_000);
        // Says 300 by 300, with the data of 12,000 by 12,000 behind it; the checksum no longer fits either.
        bomb.AsSpan(18, 2).Clear();
        (bomb[18], bomb[19], bomb[22], bomb[23]) = (1, 44, 1, 44);
        var watch = Stopwatch.StartNew();
        var stored = await site.StoreAsync("leugen.png", bomb);

        Assert.True(stored.Error is not null || stored.File!.Width == 300);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public async Task An_animation_of_ten_thousand_frames_is_refused() => await RefusedAsync("dans.gif", Photo.Gif(10_000), "gif");

    [Fact]
    public async Task A_photo_from_a_telephone_that_we_cannot_read_says_how_to_save_it() =>
        await RefusedAsync("IMG_0001.heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "heicmif1"u8], "jpg");

    [Fact]
    public async Task A_photo_with_a_page_behind_it_comes_out_as_a_photo_only()
    {
        byte[] polyglot = [.. await Photo.JpegAsync(400, 410), .. "<html><script>alert('samen')</script></html>"u8, .. Office.Docx("zip erachter")];

        var card = (await site.StoreAsync("dubbelganger.jpg", polyglot)).File!;

        await site.UseAsync(card.Path, DiversInclusief.Kernel.Access.Token.Public);
        using var answer = await site.Visitor().Http.GetAsync(card.Url(400), TestContext.Current.CancellationToken);
        Assert.Equal("image/webp", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.DoesNotContain("samen", Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_swells_is_refused()
    {
        var bomb = Office.Bomb(400);
        Assert.InRange(bomb.Length, 1, 8_000_000);

        await RefusedAsync("bom.docx", bomb, "veel groter dan het lijkt");
    }

    [Fact]
    public async Task A_document_of_a_hundred_thousand_parts_is_refused() =>
        await RefusedAsync("snippers.docx", Office.Zip([.. Enumerable.Range(0, 100_000).Select(i => ($"{i}", Array.Empty<byte>()))]), "kunnen we niet lezen");

    [Fact]
    public async Task A_document_with_macros_is_refused() => await RefusedAsync("macro.docx", Office.Docx("tekst", ("word/vbaProject.bin", [1])), "macro");

    [Fact]
    public async Task A_spreadsheet_named_docx_is_refused() => await RefusedAsync("cijfers.docx", Office.Zip(("xl/workbook.xml", [1])), "past niet bij de naam");

    [Fact]
    public async Task A_file_of_more_than_25_megabytes_is_refused() => await RefusedAsync("groot.pdf", [.. "%PDF-1.4"u8, .. new byte[26 * 1024 * 1024]], "25 MB");

    [Fact]
    public async Task An_upload_that_stops_half_way_leaves_nothing()
    {
        var before = await site.OnDiskAsync();
        using var broken = new BrokenStream(await Photo.JpegAsync(900, 900));

        await Assert.ThrowsAsync<EndOfStreamException>(() => site.WithAsync<StoreMediaHandler, StoredMedia>(store => store.HandleAsync(new NewMedia("weg.jpg", broken), TestContext.Current.CancellationToken)));

        Assert.Equal(before, await site.OnDiskAsync());
    }

    private async Task RefusedAsync(string name, byte[] bytes, string words)
    {
        var before = await site.OnDiskAsync();

        var stored = await site.StoreAsync(name, bytes);

        Assert.Contains(words, stored.Error, StringComparison.Ordinal);
        Assert.Null(stored.File);
        Assert.Equal(before, await site.OnDiskAsync());
    }
}
