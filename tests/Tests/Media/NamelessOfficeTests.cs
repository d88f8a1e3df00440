using System.IO.Compression;
using System.Text;
using DiversInclusief.Media;

namespace DiversInclusief.Tests.Media;

/// <summary>What a program for texts wrote about the person who used it does not come along.</summary>
public sealed class NamelessOfficeTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Core = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Nota grenspalen</dc:title><dc:creator>Anouk Geheim</dc:creator><cp:lastModifiedBy>Anouk Geheim</cp:lastModifiedBy><cp:revision>4</cp:revision></cp:coreProperties>""";
    private const string App = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>3</Pages><Manager>Baas Geheim</Manager><Company>Gemeente Geheim</Company></Properties>""";
    private const string Custom = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property fmtid="{D5}" pid="2" name="MSIP_Label_1_Owner"><v>anouk@geheim.example</v></property><property fmtid="{D5}" pid="3" name="Zaaknummer"><v>Z-12</v></property></Properties>""";
    private const string Meta = """<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="x"><office:meta><meta:initial-creator>Anouk Geheim</meta:initial-creator><dc:creator>Anouk Geheim</dc:creator><meta:template xlink:href="file:///C:/Users/Geheim/brief.ott"/><meta:user-defined meta:name="Auteur">Geheim</meta:user-defined><dc:title>Nota</dc:title></office:meta></office:document-meta>""";
    private const string Comments = """<w:comments xmlns:w="w"><w:comment w:author="Anouk Zichtbaar"><w:p/></w:comment></w:comments>""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_of_Word_loses_the_names_of_who_made_it_and_keeps_its_words_and_remarks()
    {
        byte[] picture = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))];
        var stored = await site.StoreAsync("nota.docx", Office.Docx("De nota", ("docProps/core.xml", Bytes(Core)), ("docProps/app.xml", Bytes(App)), ("docProps/custom.xml", Bytes(Custom)), ("word/comments.xml", Bytes(Comments)), ("word/media/foto.bin", picture)));

        using var zip = await OpenAsync(stored.File!.Hash);
        Assert.DoesNotContain("geheim", All(zip), StringComparison.OrdinalIgnoreCase);
        foreach (var kept in new[] { "Nota grenspalen", "<Pages>3</Pages>", "Z-12", "Anouk Zichtbaar", "De nota" })
            Assert.Contains(kept, All(zip), StringComparison.Ordinal);
        Assert.Equal(["[Content_Types].xml", "word/document.xml", "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/comments.xml", "word/media/foto.bin"], zip.Entries.Select(part => part.FullName));
        Assert.Equal(picture, Read(zip.GetEntry("word/media/foto.bin")!));
    }

    [Fact]
    public async Task A_document_of_LibreOffice_keeps_its_first_part_unpacked()
    {
        var stored = await site.StoreAsync("nota.odt", With(Office.Odt("De nota"), ("meta.xml", Bytes(Meta))));

        using var zip = await OpenAsync(stored.File!.Hash);
        Assert.DoesNotContain("geheim", All(zip), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<dc:title", All(zip), StringComparison.Ordinal);
        Assert.Equal("mimetype", zip.Entries[0].FullName);
        Assert.Equal(zip.Entries[0].Length, zip.Entries[0].CompressedLength);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("ppt/presentation.xml")]
    public async Task Sheets_and_slides_are_cleaned_the_same_way(string main)
    {
        using var incoming = await site.WithAsync<MediaDisk, IncomingFile>(disk => IncomingFile.TakeInAsync(new MemoryStream(Office.Zip((main, Bytes("<w/>")), ("docProps/core.xml", Bytes(Core)), ("docProps/app.xml", Bytes(App)))), disk, Cancellation));
        var before = incoming.Hash;

        Assert.Null(NamelessOffice.Wrong(incoming));

        using var zip = ZipFile.OpenRead(incoming.Path);
        Assert.DoesNotContain("geheim", All(zip), StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(before, incoming.Hash);
        Assert.Equal(new FileInfo(incoming.Path).Length, incoming.Bytes);
    }

    [Fact]
    public async Task A_document_that_names_nobody_keeps_its_very_bytes_and_a_cleaned_one_taken_in_again_too()
    {
        var plain = Office.Docx("Niemand schreef dit", ("docProps/app.xml", Bytes("<Properties><Pages>1</Pages></Properties>")));
        Assert.Equal(plain, await KeptAsync((await site.StoreAsync("niemand.docx", plain)).File!.Hash));

        var named = Office.Docx("Iemand schreef dit", ("docProps/core.xml", Bytes(Core)));
        var first = (await site.StoreAsync("iemand.docx", named)).File!.Hash;
        Assert.Equal(first, (await site.StoreAsync("iemand.docx", await KeptAsync(first))).File!.Hash);
        Assert.True((await site.StoreAsync("iemand.docx", named)).WasThere);
    }

    [Fact]
    public async Task Properties_that_are_no_XML_swell_or_bring_a_document_type_are_refused_and_leave_nothing()
    {
        var disk = await site.OnDiskAsync();
        foreach (var bad in new[] { "<cp:core", "<!DOCTYPE d [<!ENTITY a 'ha'>]><d>&a;</d>", $"<d>{new string('x', 2_000_000)}{Uneven(20_000)}</d>" })
            Assert.Contains("kunnen we niet lezen", (await site.StoreAsync("raar.docx", Office.Docx("raar", ("docProps/core.xml", Bytes(bad))))).Error, StringComparison.Ordinal);

        Assert.Equal(disk, await site.OnDiskAsync());
    }

    [Fact]
    public async Task A_PDF_says_to_editors_whom_it_names()
    {
        var stored = (await site.StoreAsync("verslag.pdf", Pdf.By("Anouk Geheim", "Een verslag"))).File!;
        var page = await (await site.SignInAsync("redactie")).GetAsync($"/beheer/media/{(await site.RowAsync(stored.Path))!.Id}");

        Assert.Contains("De pdf noemt ‘Anouk Geheim’ als schrijver", page.Text, StringComparison.Ordinal);
    }

    // Something that a packer makes little of, so that only its size is wrong.
    private static string Uneven(int words) => string.Concat(Enumerable.Range(0, words).Select(i => (i * 2_654_435_761L % 1_000_003).ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] With(byte[] zip, (string Name, byte[] Content) more)
    {
        using var file = new MemoryStream();
        file.Write(zip);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("mimetype")!.Delete();
            var (name, content) = more;
            using var part = archive.CreateEntry(name).Open();
            part.Write(content);
        }
        using var from = new ZipArchive(file, ZipArchiveMode.Read);
        using var made = new MemoryStream();
        using (var into = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var type = into.CreateEntry("mimetype", CompressionLevel.NoCompression).Open())
                type.Write("application/vnd.oasis.opendocument.text"u8);
            foreach (var part in from.Entries)
                using (var copy = into.CreateEntry(part.FullName).Open())
                    copy.Write(Read(part));
        }
        return made.ToArray();
    }

    private async Task<byte[]> KeptAsync(string hash) => await File.ReadAllBytesAsync((await site.OnDiskAsync()).Single(path => path.EndsWith(hash, StringComparison.Ordinal)), Cancellation);

    private async Task<ZipArchive> OpenAsync(string hash) => new(new MemoryStream(await KeptAsync(hash)), ZipArchiveMode.Read);

    private static string All(ZipArchive zip) => string.Concat(zip.Entries.Select(part => Encoding.UTF8.GetString(Read(part))));

    private static byte[] Read(ZipArchiveEntry part)
    {
        using var bytes = part.Open();
        using var copy = new MemoryStream();
        bytes.CopyTo(copy);
        return copy.ToArray();
    }
}
