using System.IO.Compression;
using System.Text;
using DiversInclusief.Exchange;
using FsCheck;
using FsCheck.Fluent;

namespace DiversInclusief.Tests.Exchange;

/// <summary>Tables as programs write them, and files that only pretend to be one.</summary>
public sealed class TableFileTests
{
    [Theory]
    [InlineData("Naam;Jaar\r\nÉén;2020", "utf-8", false)]
    [InlineData("Naam;Jaar\r\nÉén;2020", "utf-8", true)]
    [InlineData("Naam,Jaar\nÉén,2020", "utf-8", false)]
    [InlineData("Naam\tJaar\nÉén\t2020\n", "utf-8", false)]
    [InlineData("sep=|\r\nNaam|Jaar\r\nÉén|2020", "utf-8", false)]
    [InlineData("Naam;Jaar\r\nÉén;2020", "windows-1252", false)]
    [InlineData("Naam;Jaar\r\nÉén;2020", "utf-16", true)]
    public void Every_separator_and_encoding_that_spreadsheets_write_is_read(string text, string encoding, bool marked)
    {
        var writer = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var table = Csv([.. marked ? writer.GetPreamble() : [], .. writer.GetBytes(text)]);

        Assert.Equal(["Naam", "Jaar"], table.Columns);
        Assert.Equal(["Één", "2020"], Assert.Single(table.Rows).Fields);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-5", "-5")]
    [InlineData("-5,5", "-5,5")]
    [InlineData("-vijf", "'-vijf")]
    [InlineData("'s-Gravenhage", "'s-Gravenhage")]
    [InlineData("'=1", "''=1")]
    public void A_text_that_looks_like_a_formula_is_marked_in_a_CSV_file(string text, string written) => Assert.Equal(written, FormulaGuard.On(text));

    [Fact]
    public void What_was_marked_is_read_as_it_was() => Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>, int>((text, start) =>
    {
        var whole = new[] { "", "=", "'", "''", "'=", "'+", "-", "'''@" }[Math.Abs(start % 8)] + text.Get;
        return FormulaGuard.Off(FormulaGuard.On(whole)) == whole;
    }));

    [Fact]
    public async Task What_is_written_as_Excel_is_read_back()
    {
        TableCell[] row = [new("tekst & <meer>\nregel \u0001 _x0041_"), new("1234,5", Number: 1234.5m), new("2026-12-31", At: new DateTime(2026, 12, 31)), new("2026-12-31 14:30", At: new DateTime(2026, 12, 31, 14, 30, 0)), new("=1+1"), new("")];
        var file = new MemoryStream();
        await using (var writer = await XlsxWriter.StartAsync(file, ["A", "B", "C", "D", "E", "F"], CancellationToken.None))
            await writer.WriteAsync(row, CancellationToken.None);
        file.Position = 0;
        var table = Table.Read(file, TableFormat.Xlsx);

        Assert.Equal(["A", "B", "C", "D", "E", "F"], table.Columns);
        Assert.Equal(row.Take(5).Select(cell => cell.Text), Assert.Single(table.Rows).Fields);
        Assert.DoesNotContain("<f>", Unzipped(file, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "1", "1900-01-01")]
    [InlineData(false, "59", "1900-02-28")]
    [InlineData(false, "61", "1900-03-01")]
    [InlineData(false, "46387", "2026-12-31")]
    [InlineData(true, "44925", "2026-12-31")]
    [InlineData(false, "46387.5", "2026-12-31 12:00")]
    public void A_date_is_known_by_its_style_and_counted_from_1900_or_1904(bool from1904, string serial, string day) =>
        Assert.Equal(day, Xlsx($"""<c r="A2" s="1"><v>{serial}</v></c>""", from1904).Rows[0].Fields[0]);

    [Fact]
    public void Every_kind_of_cell_is_read_as_a_person_would_type_it()
    {
        var row = Xlsx("""
            <c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><r><t>in </t></r><r><t xml:space="preserve">twee delen</t></r><rPh><t>klank</t></rPh></is></c><c r="C2" t="b"><v>1</v></c>
            <c r="D2" t="str"><f>A1</f><v>uitkomst</v></c><c r="E2"><v>0.30000000000000004</v></c><c r="F2" t="e"><v>#REF!</v></c><c r="H2"><v>1.5E3</v></c>
            """).Rows[0];

        Assert.Equal(["gedeeld", "in twee delen", "ja", "uitkomst", "0,3", "", "", "1500"], row.Fields);
        Assert.Equal([5], row.Broken);
    }

    [Fact]
    public void A_file_that_names_an_entity_outside_itself_is_refused() =>
        Refused(Package(sheet: """<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>"""), "geen heel Excel-bestand");

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_refused() =>
        Refused(Package(string.Concat(Enumerable.Repeat("<row r=\"1\"><c><v></v></c></row>", 1 << 15)), times: 400), "te groot");

    [Fact]
    public void A_text_without_end_is_refused_before_it_is_kept() => Refused(Package("<row><c t=\"" + new string('x', 5_000_000) + "\"/></row>"), "te groot");

    [Fact]
    public void A_million_rows_are_refused_without_keeping_them()
    {
        var rows = string.Concat(Enumerable.Range(2, 30_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i}</v></c></row>"));
        Refused(Package(sheet: $"<worksheet><sheetData>{rows}</sheetData></worksheet>"), "meer dan 20.000 rijen");
        Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 1_000_000))), "meer dan 20.000 rijen", TableFormat.Csv);
    }

    [Fact]
    public void Sixteen_thousand_columns_are_refused() =>
        Refused(Package(sheet: """<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>"""), "meer dan 200 kolommen");

    [Theory]
    [InlineData("")]
    [InlineData("dit is geen zip")]
    [InlineData("PK\u0003\u0004half")]
    public void What_is_no_Excel_file_is_refused(string bytes) => Refused(Encoding.Latin1.GetBytes(bytes), "geen heel Excel-bestand");

    [Fact]
    public void A_binary_file_is_no_CSV() => Refused([1, 0, 2, 0, 0], "geen tekstbestand", TableFormat.Csv);

    [Fact]
    public void A_column_that_stands_there_twice_is_named() => Refused("Naam;Jaar;naam\na;b;c"u8.ToArray(), "‘Naam’ staat er twee keer in", TableFormat.Csv);

    private static void Refused(byte[] bytes, string why, TableFormat? format = null) =>
        Assert.Contains(why, Assert.Throws<TableException>(() => Table.Read(new MemoryStream(bytes), format ?? TableFormat.Xlsx)).Message, StringComparison.Ordinal);

    private static Table Csv(byte[] bytes) => Table.Read(new MemoryStream(bytes), TableFormat.Csv);

    private static Table Xlsx(string cells, bool from1904 = false) => Table.Read(new MemoryStream(Package(sheet:
        $"""<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Kop</t></is></c></row><row r="2">{cells}</row></sheetData></worksheet>""", from1904: from1904)), TableFormat.Xlsx);

    private static byte[] Package(string sheet, int times = 1, bool from1904 = false)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "xl/workbook.xml", $"""<workbook xmlns:r="urn:r"><workbookPr date1904="{(from1904 ? 1 : 0)}"/><sheets><sheet name="Verborgen" state="hidden" r:id="r0"/><sheet name="Blad" r:id="r1"/></sheets></workbook>""");
            Put(zip, "xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="r1" Target="worksheets/blad.xml"/></Relationships>""");
            Put(zip, "xl/styles.xml", """<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d\ mmmm\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>""");
            Put(zip, "xl/sharedStrings.xml", "<sst><si><t>ander</t></si><si><t>gedeeld</t></si></sst>");
            Put(zip, "xl/worksheets/blad.xml", sheet, times);
        }
        return file.ToArray();
    }

    private static void Put(ZipArchive zip, string path, string xml, int times = 1)
    {
        using var part = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
        var bytes = Encoding.UTF8.GetBytes(xml);
        if (times > 1)
            part.Write("<worksheet>"u8);
        for (var i = 0; i < times; i++)
            part.Write(bytes);
    }

    private static string Unzipped(MemoryStream file, string path)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }
}
