using System.Text.Json;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Exchange;

/// <summary>Tries out or stores a table that someone brought, and writes down row by row what came of it.</summary>
internal sealed class TableWork(Uploads uploads, PlanOfUpload plans, TableImport import, Transaction transaction, AuditLog audit, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public async Task<Upload> RunAsync(Upload upload, CancellationToken cancellation)
    {
        if (await plans.OfAsync(upload, cancellation) is not { } plan)
            return upload with { Stage = UploadStage.Failed, Messages = ["Dit soort inhoud is intussen veranderd. Begin opnieuw."] };
        await using var file = File.OpenRead(uploads.FileOf(upload));
        var table = Table.Read(file, TableFormat.Of(upload.FileName)!);
        await using var report = new StreamWriter(uploads.ReportOf(upload));
        var (done, told) = (0, clock.GetTimestamp());
        var outcome = upload.Stage == UploadStage.Checking ? await import.TryAsync(table, plan, TellAsync, cancellation) : await StoreAsync(upload, table, plan, TellAsync, cancellation);
        return upload with { Outcome = outcome, Stage = upload.Stage == UploadStage.Checking ? UploadStage.Checked : outcome.Wrong > 0 ? UploadStage.Failed : UploadStage.Done };

        async Task TellAsync(RowReport row)
        {
            await report.WriteLineAsync(JsonSerializer.Serialize(row));
            done++;
            if (clock.GetElapsedTime(told) < Pause)
                return;
            uploads.TellProgress(upload, done, table.Rows.Count);
            told = clock.GetTimestamp();
        }
    }

    private async Task<TableOutcome> StoreAsync(Upload upload, Table table, TablePlan plan, Func<RowReport, Task> each, CancellationToken cancellation)
    {
        var outcome = new TableOutcome();
        await transaction.RunAsync(async () =>
        {
            outcome = await import.RunAsync(table, plan, each, cancellation);
            audit.Record(By(upload), ExchangeActs.TableImported, ExchangeActs.Kind, "/tabel", upload.FileName, $"{plan.Type.DisplayName}: {outcome.New} nieuw, {outcome.Changed} gewijzigd, {outcome.Same} gelijk");
            return outcome.Wrong == 0;
        }, cancellation);
        return outcome;
    }

    /// <summary>Who brought it, for the log: someone who is no longer there to ask.</summary>
    public static Reader By(Upload upload) => Reader.Visitor with { MemberId = upload.MemberId, Name = upload.Name };
}
