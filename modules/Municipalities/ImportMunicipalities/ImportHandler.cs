using System.Text.RegularExpressions;
using DiversInclusief.Content;
using DiversInclusief.Exchange;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Municipalities;

/// <summary>Brings all municipalities of a file in place by their CBS code. With one error anywhere, nothing changes.</summary>
internal sealed partial class ImportHandler(AppDb db, ContentDefinitions definitions, Drafts drafts, SaveDraftHandler save, PublishHandler publish, Transaction transaction)
{
    private const int Batch = 25;

    public async Task<ImportReport> HandleAsync(string csv, bool dryRun, Func<int, int, Task> progress, CancellationToken cancellation)
    {
        var report = new ImportReport();
        await transaction.RunAsync(async () =>
        {
            await ReadAsync(csv, report, progress, cancellation);
            return !dryRun && report.Errors.Count == 0;
        }, cancellation);
        return report;
    }

    private async Task ReadAsync(string csv, ImportReport report, Func<int, int, Task> progress, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(MunicipalityRegister.Type, cancellation) is not { } type)
        {
            report.Errors.Add($"Het inhoudstype '{MunicipalityRegister.Type}' bestaat niet. Voer eerst recipes/diversinclusief.recipe.json uit.");
            return;
        }
        if (Rows(csv, report) is not [var header, .. var rows] || ColumnMap.Read(header, type, report.Errors) is not { } columns)
            return;
        var known = await drafts.ManyAsync(rows.Where(row => row.Fields.Count == columns.Count).Select(row => MunicipalityList.IdOf(columns.Value(row, ColumnMap.Code))), cancellation);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            await PutAsync(rows[i], columns, known, seen, report, cancellation);
            await progress(i + 1, rows.Count);
            if (i % Batch == 0)
                await ForgetTrackedAsync(cancellation);
        }
    }

    // Every save looks at all rows it still follows; followed to the end, the last municipality would cost hundreds of times the first.
    private async Task ForgetTrackedAsync(CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private static List<TableRow> Rows(string csv, ImportReport report)
    {
        try
        {
            var rows = CsvReader.Read(csv).ToList();
            if (rows.Count == 0)
                report.Errors.Add("regel 1: het bestand is leeg; hier hoort een regel met kolomnamen.");
            return rows;
        }
        catch (TableException error)
        {
            report.Errors.Add(error.Message);
            return [];
        }
    }

    private async Task PutAsync(TableRow row, ColumnMap columns, Dictionary<string, ContentItem> known, HashSet<string> seen, ImportReport report, CancellationToken cancellation)
    {
        if (row.Fields.Count != columns.Count)
        {
            report.Errors.Add($"regel {row.Line}: {row.Fields.Count} velden; het horen er {columns.Count} te zijn.");
            return;
        }
        var code = columns.Value(row, ColumnMap.Code);
        if (!CbsCode().IsMatch(code))
            report.Wrong(row, ColumnMap.Code, $"'{code}' is geen CBS-code. Schrijf GM en vier cijfers.");
        else if (!seen.Add(code))
            report.Wrong(row, ColumnMap.Code, $"'{code}' staat er al.");
        else
            await PutAsync(row, columns, known.GetValueOrDefault(MunicipalityList.IdOf(code)), report, cancellation);
    }

    private async Task PutAsync(TableRow row, ColumnMap columns, ContentItem? before, ImportReport report, CancellationToken cancellation)
    {
        var errors = report.Errors.Count;
        var item = MunicipalityRow.Read(row, columns, before, report);
        if (report.Errors.Count > errors)
            return;
        if (before is not null && MunicipalityRow.Same(before, item))
        {
            report.Unchanged++;
            return;
        }
        var result = await save.HandleAsync(new SaveDraft(item, null, Reader.Site, "Ingelezen uit een bestand") { Overwrite = true }, cancellation);
        // Someone's unfinished work may not go live with the figures of an import.
        if (result.Succeeded && (before is null || before.Published))
            result = await publish.HandleAsync(new Publish(item.ContentItemId, null, Reader.Site), cancellation);
        report.Count(row, columns, result, isNew: before is null);
    }

    [GeneratedRegex(@"^GM\d{4}\z", RegexOptions.None, 1000)]
    private static partial Regex CbsCode();
}
