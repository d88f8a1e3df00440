using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Municipalities;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Municipalities;

/// <summary>The municipalities were imported once by first start; these tests import parts of the same file again.</summary>
public abstract class ImportTests(Site site)
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.Path("recipes", "gemeenten.csv"));

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        // Another test works on Amsterdam.
        var report = await ImportAsync(string.Join('\n', Lines.Where(line => !line.StartsWith("GM0363", StringComparison.Ordinal))));

        Assert.Equal("0 added, 0 changed, 341 unchanged", report.ToString());
    }

    [Theory]
    [InlineData("population,", "inwoners,", "regel 1: de kolom 'population' ontbreekt.", "regel 1: de kolom 'inwoners' is onbekend.")]
    [InlineData("code,name", "code,code", "regel 1: de kolom 'name' ontbreekt.", "regel 1: de kolom 'code' staat er 2 keer.")]
    public async Task A_wrong_header_names_the_column(string right, string wrong, params string[] errors)
    {
        var report = await ImportAsync(Lines[0].Replace(right, wrong, StringComparison.Ordinal) + "\n" + Lines[1]);

        Assert.Equal(errors, report.Errors);
    }

    [Fact]
    public async Task Bad_rows_are_named_by_line_and_column_and_nothing_is_imported()
    {
        var bad = Row("GM0518").Replace("566221", "veel", StringComparison.Ordinal).Replace("type-groot", "type-onzin", StringComparison.Ordinal);
        var unknown = Row("GM0503").Replace("type-groot", "type-onzin", StringComparison.Ordinal);
        var report = await ImportAsync(string.Join('\n', Lines[0], Row("GM0344").Replace("Utrecht", "Utrecht Stad", StringComparison.Ordinal), bad, "GM1,kort", unknown, Row("GM0344")));

        Assert.Contains(report.Errors, e => e.StartsWith("regel 3, kolom population: 'veel' is geen getal.", StringComparison.Ordinal));
        Assert.Contains("regel 4: 2 velden; het horen er 34 te zijn.", report.Errors);
        Assert.Contains("regel 5, kolom types: ‘type-onzin’ staat niet in de lijst ‘Gemeentetypen’.", report.Errors);
        Assert.Contains("regel 6, kolom code: 'GM0344' staat er al.", report.Errors);
        Assert.Equal("Utrecht", (await LatestAsync("gm0344")).DisplayText);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_changes_nothing()
    {
        var report = await ImportAsync(Lines[0] + "\n" + Row("GM0599").Replace("Rotterdam", "Rotjeknor", StringComparison.Ordinal), dryRun: true);

        Assert.Equal(1, report.Changed);
        Assert.Equal("Rotterdam", (await LatestAsync("gm0599")).DisplayText);
    }

    [Fact]
    public async Task What_editors_wrote_stays_and_unfinished_work_does_not_go_live()
    {
        var item = await LatestAsync("gm0363");
        item.Content["Municipality"]!["Introduction"] = new JsonObject { ["Markdown"] = "Een begin van een tekst." };
        await site.SaveAsync(item, item.ContentItemVersionId);

        var report = await ImportAsync(Lines[0] + "\n" + Row("GM0363").Replace("zeer sterk stedelijk", "heel erg stedelijk", StringComparison.Ordinal));

        Assert.Equal(1, report.Changed);
        var latest = await LatestAsync("gm0363");
        Assert.Equal(("Een begin van een tekst.", "heel erg stedelijk", false, true), (latest["Introduction"].Markdown, latest["UrbanityLabel"].Text, latest.Published, latest.Live));
        Assert.DoesNotContain("Een begin van een tekst.", (await site.Visitor().GetAsync("/gemeenten/amsterdam")).Html, StringComparison.Ordinal);
    }

    private static string Row(string code) => Lines.Single(line => line.StartsWith(code + ",", StringComparison.Ordinal));

    private Task<ImportReport> ImportAsync(string csv, bool dryRun = false) =>
        site.WithAsync<ImportHandler, ImportReport>(import => import.HandleAsync(csv, dryRun, (_, _) => Task.CompletedTask, CancellationToken.None));

    private async Task<ContentItem> LatestAsync(string id) => (await site.WithAsync<Drafts, ContentItem?>(drafts => drafts.LatestAsync(id, CancellationToken.None)))!;
}

public sealed class ImportOnSqlite(SqliteSite site) : ImportTests(site), IClassFixture<SqliteSite>;

public sealed class ImportOnPostgres(PostgresSite site) : ImportTests(site), IClassFixture<PostgresSite>;
