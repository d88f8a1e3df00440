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
    private const string Comments = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc" mc:Ignorable="w14"><w:comment w:id="1" w:author="Anouk Geheim" w:date="2026-01-02T03:04:05Z" w:initials="AG"><w:p w14:paraId="7"><w:r><w:t xml:space="preserve"> Klopt dit &amp; dat? </w:t></w:r></w:p></w:comment><w:comment w:id="2" w:author="Bob Geheim" w:initials="BG"><w:p/></w:comment></w:comments>""";
    private const string People = """<w15:people xmlns:w15="w15"><w15:person w15:author="Anouk Geheim"><w15:presenceInfo w15:providerId="AD" w15:userId="S::anouk@geheim.example::1"/></w15:person></w15:people>""";
    private const string Changed = """<w:document xmlns:w="w"><w:body><w:p><w:ins w:id="3" w:author="Bob Geheim" w:date="2026-01-02T03:04:05Z"><w:r><w:t>De nota</w:t></w:r></w:ins><w:del w:id="4" w:author="Anouk Geheim"><w:r><w:delText>Een nota</w:delText></w:r></w:del></w:p></w:body></w:document>""";
    private const string Margin = """<office:document-content xmlns:office="o" xmlns:meta="m" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:loext="l" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><text:tracked-changes><text:changed-region><text:insertion><office:change-info><dc:creator>Bob Geheim</dc:creator><dc:date>2026-01-02</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes><text:p>De nota<office:annotation><dc:creator>Anouk Geheim</dc:creator><meta:creator-initials>AG</meta:creator-initials><loext:sender-initials>AG</loext:sender-initials><text:p>Klopt dit?</text:p></office:annotation> van <text:author-name>mij</text:author-name></text:p></office:body></office:document-content>""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_of_Word_loses_the_names_of_who_made_it_and_keeps_its_words()
    {
        byte[] picture = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))];
        var stored = await site.StoreAsync("nota.docx", Office.Docx("De nota", ("docProps/core.xml", Bytes(Core)), ("docProps/app.xml", Bytes(App)), ("docProps/custom.xml", Bytes(Custom)), ("word/comments.xml", Bytes("<w:comments xmlns:w='w'/>")), ("word/media/foto.bin", picture)));

        using var zip = await OpenAsync(stored.File!.Hash);
        Assert.DoesNotContain("geheim", All(zip), StringComparison.OrdinalIgnoreCase);
        foreach (var kept in new[] { "Nota grenspalen", "<Pages>3</Pages>", "Z-12", "De nota" })
            Assert.Contains(kept, All(zip), StringComparison.Ordinal);
        Assert.Equal(["[Content_Types].xml", "word/document.xml", "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/comments.xml", "word/media/foto.bin"], zip.Entries.Select(part => part.FullName));
        Assert.Equal(picture, Read(zip.GetEntry("word/media/foto.bin")!));
    }

    [Fact]
    public async Task Remarks_and_changes_in_Word_keep_their_words_and_get_a_number_for_who_wrote_them()
    {
        var nota = Office.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", Bytes(Changed)), ("word/comments.xml", Bytes(Comments)), ("word/people.xml", Bytes(People)), ("word/styles.xml", Bytes("<w:styles  xmlns:w='w' />")));
        var stored = await site.StoreAsync("met kantlijn.docx", nota);

        using var zip = await OpenAsync(stored.File!.Hash);
        Assert.DoesNotContain("geheim", All(zip), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Comments.Replace("UTF-8", "utf-8", StringComparison.Ordinal).Replace("Anouk Geheim", "Schrijver 2", StringComparison.Ordinal).Replace("Bob Geheim", "Schrijver 1", StringComparison.Ordinal).Replace("\"AG\"", "\"S\"", StringComparison.Ordinal).Replace("\"BG\"", "\"S\"", StringComparison.Ordinal).Replace("<w:p/>", "<w:p />", StringComparison.Ordinal), Part(zip, "word/comments.xml"));
        Assert.Contains("""<w:ins w:id="3" w:author="Schrijver 1" w:date="2026-01-02T03:04:05Z"><w:r><w:t>De nota</w:t>""", Part(zip, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("""<w15:person w15:author="Schrijver 2"><w15:presenceInfo w15:providerId="None" w15:userId="Schrijver 2" />""", Part(zip, "word/people.xml"), StringComparison.Ordinal);
        Assert.Equal("<w:styles  xmlns:w='w' />", Part(zip, "word/styles.xml"));
        Assert.Equal(stored.File.Hash, (await site.StoreAsync("met kantlijn.docx", await KeptAsync(stored.File.Hash))).File!.Hash);
    }

    [Fact]
    public async Task Remarks_and_changes_in_LibreOffice_are_numbered_too_and_words_of_the_text_stay()
    {
        var stored = await site.StoreAsync("met kantlijn.odt", Office.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", Bytes(Margin))));

        using var zip = await OpenAsync(stored.File!.Hash);
        Assert.DoesNotContain("geheim", All(zip), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("AG", Part(zip, "content.xml"), StringComparison.Ordinal);
        foreach (var kept in new[] { "<office:change-info><dc:creator>Schrijver 1</dc:creator><dc:date>", "<office:annotation><dc:creator>Schrijver 2</dc:creator>", "<text:p>Klopt dit?</text:p>", "<text:author-name>mij</text:author-name>" })
            Assert.Contains(kept, Part(zip, "content.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_in_a_document_that_was_cleaned_before_gets_a_number_that_is_free()
    {
        var stored = await site.StoreAsync("tweede ronde.docx", Office.Docx("De nota", ("word/comments.xml", Bytes("""<w:comments xmlns:w="w"><w:comment w:author="Carla Geheim"/><w:comment w:author="Schrijver 1"/></w:comments>"""))));

        using var zip = await OpenAsync(stored.File!.Hash);
        Assert.Equal("""<w:comments xmlns:w="w"><w:comment w:author="Schrijver 2" /><w:comment w:author="Schrijver 1" /></w:comments>""", Part(zip, "word/comments.xml")[Part(zip, "word/comments.xml").IndexOf("<w:", StringComparison.Ordinal)..]);
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

    [Fact]
    public async Task A_PDF_says_also_whom_it_names_in_its_newer_properties_each_once()
    {
        const string xmp = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Author="Carla Geheim"><dc:creator><rdf:Seq><rdf:li>Anouk Geheim</rdf:li><rdf:li>Bob Geheim</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""";

        Assert.Equal("Anouk Geheim, Bob Geheim, Carla Geheim", (await site.RowAsync((await site.StoreAsync("nieuw.pdf", Pdf.By("Anouk Geheim", "Nieuwer", xmp))).Path!))!.Author);
        Assert.Equal("Anouk Geheim", (await site.RowAsync((await site.StoreAsync("stuk.pdf", Pdf.By("Anouk Geheim", "Stuk", "<x:xmpmeta"))).Path!))!.Author);
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

    private static string Part(ZipArchive zip, string name) => Encoding.UTF8.GetString(Read(zip.GetEntry(name)!));

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
