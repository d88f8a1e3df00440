using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Exchange;

/// <summary>Brings in a site that an administrator brought.</summary>
internal sealed class SiteWork(Uploads uploads, SiteImport import, Transaction transaction, AuditLog audit)
{
    public async Task<Upload> RunAsync(Upload upload, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["AdminUserId"] = upload.MemberId, ["AdminUsername"] = upload.Name };
        await transaction.RunAsync(async () =>
        {
            await import.RunAsync(uploads.FileOf(upload), new RecipeRun(parameters, IsForeign: true, TellAsync), cancellation);
            audit.Record(TableWork.By(upload), ExchangeActs.SiteImported, ExchangeActs.Kind, "/hele-site", upload.FileName);
        }, cancellation);
        return upload with { Stage = UploadStage.Done };

        Task TellAsync(int done, int of)
        {
            uploads.TellProgress(upload, done, of);
            return Task.CompletedTask;
        }
    }
}
