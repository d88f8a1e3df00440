using System.Globalization;
using System.Text.Json;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Exchange;

/// <summary>
/// What people brought, each in a folder of its own below "exchange" until it is a week old: no table, for nothing of it outlives the import.
/// The folder tells how far a job is too, because the job's own transaction cannot be seen before it ends.
/// </summary>
internal sealed class Uploads(SitePaths paths, Transaction transaction, Outbox outbox, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public string Root => paths.Folder("exchange");

    public string FileOf(Upload upload) => Path.Combine(Root, upload.Id, "file" + Path.GetExtension(upload.FileName).ToLowerInvariant());

    public string ReportOf(Upload upload) => Path.Combine(Root, upload.Id, "rows.jsonl");

    public async Task<Upload> ReceiveAsync(UploadKind kind, IFormFile file, Reader by, CancellationToken cancellation)
    {
        var upload = new Upload(ShortId.New(), kind, TypedText.Line(Path.GetFileName(file.FileName)), by.MemberId ?? "", by.Name, clock.GetUtcNow());
        Directory.CreateDirectory(Path.Combine(Root, upload.Id));
        await using (var to = File.Create(FileOf(upload)))
            await file.CopyToAsync(to, cancellation);
        return upload;
    }

    /// <returns>Null when it is not there, or someone else's.</returns>
    public async Task<Upload?> FindAsync(string id, Reader reader, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } upload && upload.MemberId == reader.MemberId ? upload : null;

    public async Task<Upload?> FindAsync(string id, CancellationToken cancellation)
    {
        // It becomes a path, so nothing but what we hand out passes.
        if (id.Length > 20 || !id.All(char.IsAsciiLetterOrDigit) || !File.Exists(StateOf(id)))
            return null;
        await using var file = File.OpenRead(StateOf(id));
        return await JsonSerializer.DeserializeAsync<Upload>(file, JsonSerializerOptions.Default, cancellation);
    }

    /// <summary>As it is now, or as it is a moment later when a job is at work on it: most tables are done by then.</summary>
    public async Task<Upload?> FindSettledAsync(string id, Reader reader, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        var upload = await FindAsync(id, reader, cancellation);
        while (upload is { IsBusy: true } && clock.GetElapsedTime(started) < Patience)
        {
            await Task.Delay(Look, cancellation);
            upload = await FindAsync(id, reader, cancellation);
        }
        return upload;
    }

    public async Task KeepAsync(Upload upload, CancellationToken cancellation)
    {
        var half = StateOf(upload.Id) + ".half";
        await File.WriteAllTextAsync(half, JsonSerializer.Serialize(upload), cancellation);
        File.Move(half, StateOf(upload.Id), overwrite: true);
    }

    /// <summary>Writes down what comes next and lets a job do it.</summary>
    public async Task StartAsync(Upload upload, CancellationToken cancellation)
    {
        TellProgress(upload, 0, 0);
        await KeepAsync(upload, cancellation);
        await transaction.RunAsync(() =>
        {
            outbox.Add(RunUpload.Name, new RunUpload.Order(upload.Id));
            return Task.CompletedTask;
        }, cancellation);
    }

    public void TellProgress(Upload upload, int done, int of) => File.WriteAllText(ProgressOf(upload), string.Create(CultureInfo.InvariantCulture, $"{done} {of}"));

    /// <returns>Null when nothing was told yet.</returns>
    public (int Done, int Of)? Progress(Upload upload)
    {
        var told = File.Exists(ProgressOf(upload)) ? File.ReadAllText(ProgressOf(upload)).Split(' ') : [];
        return told.Length == 2 && int.TryParse(told[0], out var done) && int.TryParse(told[1], out var of) && of > 0 ? (done, of) : null;
    }

    public void Forget(Upload upload) => Directory.Delete(Path.Combine(Root, upload.Id), recursive: true);

    private string StateOf(string id) => Path.Combine(Root, id, "state.json");

    private string ProgressOf(Upload upload) => Path.Combine(Root, upload.Id, "progress");
}
