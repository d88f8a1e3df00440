using System.Net;
using System.Text;
using DiversInclusief.Content;
using DiversInclusief.Exchange;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Exchange;

/// <summary>Tables of any type: what goes out can be changed and brought in again, and a mistake anywhere stores nothing.</summary>
public abstract class TableImportTests(Site site)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(".csv", "Publication")]
    [InlineData(".xlsx", "Publication")]
    [InlineData(".csv", "InspiringExample")]
    [InlineData(".xlsx", "Municipality")]
    public async Task A_list_that_is_brought_in_again_unchanged_is_all_the_same(string extension, string type)
    {
        var (table, _) = await ExportAsync(extension, type);
        var (outcome, rows) = await TryAsync(table, type, "");

        Assert.Equal(table.Rows.Count, outcome.Same);
        Assert.All(rows, row => Assert.Equal(RowOutcome.Same, row.Outcome));
    }

    [Fact]
    public async Task A_changed_row_says_what_was_and_what_comes_and_an_unknown_key_is_new()
    {
        var known = await site.PublishedAsync(Items.Publication("Een boek over bruggen"));
        var table = Csv("Titel;Jaar;Uitgever;Thema's\nEen boek over bruggen;2.021;Een ander;Inburgering\nEen boek dat er niet was;2020;De uitgever;");
        var (outcome, rows) = await RunAsync(table, "Publication", "Titel", publish: true, dryRun: true);

        Assert.Equal(new TableOutcome(New: 0, Changed: 1, Wrong: 1), outcome);
        Assert.Equal(known.ContentItemId, rows[0].ItemId);
        Assert.Contains(new CellChange("Jaar", "", "2021"), rows[0].Changes);
        Assert.Contains(rows[0].Changes, change => change is { Old: "De uitgever", New: "Een ander" });
        Assert.DoesNotContain(rows[0].Changes, change => change.Old == change.New);
        // Publishing asks for what a draft may leave out.
        Assert.Contains(rows[1].Errors, error => error.Message == "Vul dit veld in.");
        Assert.Equal(known.ContentItemVersionId, (await LatestAsync(known.ContentItemId)).ContentItemVersionId);
    }

    [Fact]
    public async Task Rows_become_drafts_or_are_published_and_a_second_run_changes_nothing()
    {
        var table = Csv("Titel;Samenvatting;Uitgever;Thema's\nTabelboek een;Kort gezegd;Wij;Inburgering\nTabelboek twee;Kort gezegd;Wij;Inburgering");
        var (drafts, _) = await RunAsync(table, "Publication", "Titel", publish: false);
        var first = await FindAsync("Tabelboek een");
        var (published, _) = await RunAsync(Csv("Titel;Uitgever\nTabelboek een;Zij"), "Publication", "Titel", publish: true);
        var after = await FindAsync("Tabelboek een");
        var (again, _) = await RunAsync(Csv("Titel;Uitgever\nTabelboek een;Zij"), "Publication", "Titel", publish: true);

        Assert.Equal(new TableOutcome(New: 2), drafts);
        Assert.False(first.Live);
        Assert.Equal(new TableOutcome(Changed: 1), published);
        Assert.True(after.Published);
        Assert.Equal("Kort gezegd", after["Summary"].Text);
        Assert.Equal(new TableOutcome(Same: 1), again);
        Assert.Equal(after.ContentItemVersionId, (await FindAsync("Tabelboek een")).ContentItemVersionId);
    }

    [Fact]
    public async Task Someones_unfinished_work_does_not_go_live_with_a_table()
    {
        var item = await site.PublishedAsync(Items.Publication("Een boek met een concept"));
        item.Write("Nog niet af.");
        await site.SaveAsync(item, item.ContentItemVersionId);
        var (outcome, rows) = await RunAsync(Csv("Titel;Uitgever\nEen boek met een concept;Zij"), "Publication", "Titel", publish: true);

        Assert.Equal(new TableOutcome(Changed: 1), outcome);
        Assert.StartsWith("Er is een nieuwer concept.", rows[0].Note, StringComparison.Ordinal);
        var latest = await LatestAsync(item.ContentItemId);
        Assert.Equal((false, true, "Nog niet af.", "Zij"), (latest.Published, latest.Live, latest.Body, latest["Publisher"].Text));
    }

    [Fact]
    public async Task Every_mistake_is_named_by_row_and_column_and_nothing_is_stored()
    {
        var table = Csv("""
            Id;Titel;Jaar;Datum van uitgave;Thema's;Gemeenten
            nieuw-1;Een rij die goed is;2020;31-12-2020;Inburgering;Delft
            nieuw-2;Een rij met fouten;twintig;32-13-2020;Onzin;Luilekkerland
            nieuw-1;Dezelfde sleutel;;;;
            dit id klopt niet;Met spaties;;;;
            gm0503;Een gemeente;;;;
            """);
        var (outcome, rows) = await RunAsync(table, "Publication", "Id", publish: false);

        Assert.Equal(new TableOutcome(New: 1, Wrong: 4), outcome);
        Assert.Equal([2, 3, 4, 5, 6], rows.Select(row => row.Line));
        Assert.Equal(4, rows[1].Errors.Count);
        Assert.Contains(rows[1].Errors, error => error.Message == "‘twintig’ is geen getal. Schrijf het als 1234 of 1234,5.");
        Assert.Contains(rows[1].Errors, error => error.Message == "‘32-13-2020’ is geen datum. Schrijf hem als 2026-12-31 of 31-12-2026.");
        Assert.Contains(rows[1].Errors, error => error.Message.StartsWith("‘Onzin’ staat niet in de lijst", StringComparison.Ordinal));
        Assert.Contains(rows[1].Errors, error => error.Message == "‘Luilekkerland’ is er niet.");
        Assert.Equal("Dit staat ook op regel 2. Elke rij gaat over een ander item.", rows[2].Errors[0].Message);
        Assert.StartsWith("Een id heeft hoogstens 26", rows[3].Errors[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("Dit id is van een ander soort item", rows[4].Errors[0].Message, StringComparison.Ordinal);
        Assert.Null(await site.WithAsync<Drafts, ContentItem?>(drafts => drafts.LatestAsync("nieuw-1", None)));
    }

    [Fact]
    public async Task In_the_browser_columns_are_matched_tried_out_and_brought_in()
    {
        var editor = await site.SignInAsync("redactie");
        var columns = await UploadAsync(editor, "boeken.csv", "Titel;Vreemd;Samenvatting;Uitgever;Thema's\nBrowserboek;x;Kort gezegd;Wij;Inburgering\n");
        Assert.Contains("1 kolom herkennen we niet", columns.Text, StringComparison.Ordinal);

        var twice = await editor.SubmitAsync(columns, ("Form.Targets[1]", "TitlePart.Title"), ("Form.Key", "Publication.Isbn"), ("actie", "proef"));
        Assert.Contains("Dit koos je al bij de kolom ‘Titel’. Kies iets anders.", twice.ErrorOf("Form.Targets[1]"), StringComparison.Ordinal);
        Assert.Contains("Geen enkele kolom vult", twice.ErrorOf("Form.Key"), StringComparison.Ordinal);

        var tried = await SettledAsync(editor, await editor.SubmitAsync(twice, ("Form.Targets[1]", ""), ("Form.Key", "TitlePart.Title"), ("Form.Fate", "publiceren"), ("actie", "proef")));
        Assert.Contains("Lees in en publiceer", tried.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Browserboek", (await site.Visitor().GetAsync("/publicaties/browserboek")).Text, StringComparison.Ordinal);

        var done = await SettledAsync(editor, await editor.SubmitAsync(tried, ("actie", "inlezen")));
        Assert.Contains("Alles is ingelezen", done.Text, StringComparison.Ordinal);
        Assert.Equal("Browserboek", (await site.Visitor().GetAsync("/publicaties/browserboek")).Heading);
        Assert.Contains("tabel ingelezen", (await editor.GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
        Assert.Equal("Sanne", (await FindAsync("Browserboek")).Author);
    }

    [Theory]
    [InlineData("foto.jpg", "onzin", "Dit is geen Excel- of CSV-bestand")]
    [InlineData("tabel.xlsx", "geen zip", "Dit is geen heel Excel-bestand")]
    [InlineData("tabel.csv", "a;\"b\nc", "regel 1: het aanhalingsteken")]
    public async Task A_file_that_is_no_table_is_refused_next_to_its_field(string name, string text, string why)
    {
        var page = await UploadAsync(await site.SignInAsync("redactie"), name, text);

        Assert.Contains(why, page.ErrorOf("Upload"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_someone_brought_is_seen_by_nobody_else()
    {
        var mine = await UploadAsync(await site.SignInAsync("redactie"), "geheim.csv", "Titel\nGeheim boek\n");

        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("beheer")).GetAsync(mine.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("samira")).GetAsync("/beheer/uitwisselen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("redactie")).GetAsync("/beheer/uitwisselen/hele-site")).Status);
    }

    [Fact]
    public async Task An_administrator_downloads_the_whole_site_and_the_log_says_so()
    {
        var client = await site.SignInAsync("beheer");
        var page = await client.GetAsync("/beheer/uitwisselen/hele-site");
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var answer = await client.Http.PostAsync("/beheer/uitwisselen/hele-site?handler=Download", new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]), TestContext.Current.CancellationToken);
        using var zip = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(zip.GetEntry("Recipe.json"));
        Assert.Contains("hele site gedownload", (await client.GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> UploadAsync(Client client, string name, string text)
    {
        var page = await client.GetAsync("/beheer/uitwisselen/tabel");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.One("main input[name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Publication"), "soort" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Upload", name },
        };
        using var answer = await client.Http.PostAsync("/beheer/uitwisselen/tabel", form, TestContext.Current.CancellationToken);
        return answer.Headers.Location is { } next ? await client.GetAsync(next.OriginalString) : new Page(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), []);
    }

    private static async Task<Page> SettledAsync(Client client, Page page)
    {
        await Eventually.HoldsAsync(async () => (page = await client.GetAsync(page.Address.AbsolutePath)).Document.QuerySelector("progress") is null, "the job is done");
        return page;
    }

    private async Task<(Table Table, string Type)> ExportAsync(string extension, string type)
    {
        var (file, format) = (new MemoryStream(), TableFormat.Of(extension)!);
        await site.WithAsync<TableExport, int?>(export => export.WriteAsync(type, format, file, None));
        file.Position = 0;
        return (Table.Read(file, format), type);
    }

    private static Table Csv(string text) => Table.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), TableFormat.Csv);

    private Task<(TableOutcome Outcome, List<RowReport> Rows)> TryAsync(Table table, string type, string key) => RunAsync(table, type, key, publish: false, dryRun: true);

    private async Task<(TableOutcome Outcome, List<RowReport> Rows)> RunAsync(Table table, string type, string key, bool publish, bool dryRun = false)
    {
        var known = (await site.WithAsync<TypeColumns, IReadOnlyList<Column>?>(columns => columns.OfAsync(type, None)))!;
        var matched = ColumnMatch.Guess(table.Columns, known);
        var plan = new TablePlan((await site.WithAsync<ContentDefinitions, ContentTypeDefinition?>(d => d.FindAsync(type, None)))!, matched, known,
            key.Length == 0 ? ColumnMatch.GuessKey(matched)! : known.First(column => column.Label == key), publish);
        var rows = new List<RowReport>();
        Task TellAsync(RowReport row)
        {
            rows.Add(row);
            return Task.CompletedTask;
        }
        var outcome = await site.WithAsync<TableImport, TableOutcome>(import => dryRun ? import.TryAsync(table, plan, TellAsync, None) : import.RunAsync(table, plan, TellAsync, None));
        return (outcome, rows);
    }

    private Task<ContentItem> LatestAsync(string id) => site.WithAsync<Drafts, ContentItem>(async drafts => (await drafts.LatestAsync(id, None))!);

    private async Task<ContentItem> FindAsync(string title) =>
        await LatestAsync((await site.WithAsync<EveryItem, IReadOnlyList<ItemTitle>>(every => every.TitlesAsync(["Publication"], None))).Single(item => item.Title == title).Id);
}

public sealed class TableImportOnSqlite(SqliteSite site) : TableImportTests(site), IClassFixture<SqliteSite>;

public sealed class TableImportOnPostgres(PostgresSite site) : TableImportTests(site), IClassFixture<PostgresSite>;
