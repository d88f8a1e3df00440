using System.Text.Json;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Recipes;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Exchange;

/// <summary>Works on what someone brought. Killed half-way it starts over: what it does is one transaction.</summary>
internal sealed class RunUpload(Uploads uploads, TableWork tables, SiteWork sites, ILogger<RunUpload> log) : IRunLongJob
{
    public const string Name = "exchange.run";

    public sealed record Order(string Id);

    public string Kind => Name;

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        // Thrown away meanwhile, or done by a run whose end nobody wrote down.
        if (await uploads.FindAsync(JsonSerializer.Deserialize<Order>(payload)!.Id, cancellation) is not { IsBusy: true } upload)
            return;
        await uploads.KeepAsync(await WorkAsync(upload, cancellation), cancellation);
    }

    private async Task<Upload> WorkAsync(Upload upload, CancellationToken cancellation)
    {
        try { return upload.Kind == UploadKind.Table ? await tables.RunAsync(upload, cancellation) : await sites.RunAsync(upload, cancellation); }
        catch (RecipeException error) { return upload with { Stage = UploadStage.Failed, Messages = [.. error.Errors.Select(line => line.Replace(Path.GetFileName(uploads.FileOf(upload)), upload.FileName, StringComparison.Ordinal))] }; }
        catch (TableException error) { return upload with { Stage = UploadStage.Failed, Messages = [error.Message] }; }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Upload {Id} could not be worked on", upload.Id);
            return upload with { Stage = UploadStage.Failed, Messages = ["Er ging iets mis op de server. Wat precies, staat in het logboek van de server."] };
        }
    }
}
