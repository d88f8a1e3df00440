using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Media;

/// <summary>Takes loose files in through the same checks as the library, gives them to who was granted them, and destroys their bytes when they are let go.</summary>
public sealed class LooseFiles
{
    private readonly CheckMedia _check;
    private readonly MediaDisk _disk;
    private readonly HeldBytes _held;
    private readonly Transaction _transaction;
    private readonly Outbox _outbox;

    internal LooseFiles(CheckMedia check, MediaDisk disk, HeldBytes held, Transaction transaction, Outbox outbox) =>
        (_check, _disk, _held, _transaction, _outbox) = (check, disk, held, transaction, outbox);

    /// <summary>For the accept attribute of a file control.</summary>
    public const string Accept = FileKind.Accept;

    public const long LargestBytes = IncomingFile.LargestBytes;

    /// <param name="name">As its owner calls it; trusted with nothing.</param>
    /// <param name="keepAsync">Writes the row that names it, in the transaction in which the bytes come to their place.</param>
    /// <param name="asItIs">An image that was exported by a site like this keeps its very bytes.</param>
    public async Task<TakenFile> TakeInAsync(string name, Stream content, Func<LooseFile, Task> keepAsync, CancellationToken cancellation, bool asItIs = false)
    {
        if (MediaPath.From(name) is not { } path)
            return new TakenFile(null, Refusal.BadName);
        var (passed, error) = await _check.CheckAsync(name, content, cancellation);
        if (passed is null)
            return new TakenFile(null, error);
        using (passed)
        {
            var file = await LooseShape.OfAsync(passed, path, MediaPath.Shown(name), asItIs, cancellation);
            await _transaction.RunAsync(() => PutAsync(passed, file, keepAsync, cancellation), cancellation);
            return new TakenFile(file, null);
        }
    }

    /// <summary>Who asks must have judged that the reader may see it. The browser asks again each time, for that may end at any moment.</summary>
    /// <param name="name">Of a copy, or of the file.</param>
    public IResult Answer(LooseFile file, string name, HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(file);
        var row = file.AsRow();
        return ShowMediaEndpoint.Find(row, name, _disk) is { } path && File.Exists(path) ? new ServedMedia(row, path, HasHash: false, IsPublic: false).Answer(response) : Results.NotFound();
    }

    /// <summary>The bytes that are kept; null when they are not on disk.</summary>
    public Stream? Open(LooseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = file.IsImage ? _disk.Copy(file.Hash, MediaCard.WidthsFor(file.Width).Last()) : _disk.Original(file.Hash);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    /// <summary>In the transaction that takes away the rows that named them: soon after, bytes and words that nothing else names are destroyed.</summary>
    public void LetGo(IEnumerable<string> hashes)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        foreach (var hash in hashes.Distinct())
            _outbox.Add(DestroyBytesJob.Name, hash);
    }

    private async Task PutAsync(CheckedMedia passed, LooseFile file, Func<LooseFile, Task> keepAsync, CancellationToken cancellation)
    {
        await _held.TakeTurnAsync(file.Hash, cancellation);
        if (file.IsImage)
            passed.Copies.Settle(_disk, file.Hash);
        else
            MediaDisk.Settle(passed.Incoming.Path, _disk.Original(file.Hash));
        await keepAsync(file);
        if (!file.IsImage)
            _outbox.Add(ReadTextJob.Name, new ReadText(file.Hash, file.ContentType));
    }
}
