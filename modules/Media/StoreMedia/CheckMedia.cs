using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>Takes bytes in with suspicion: streamed to disk, known by content, scanned for viruses, images made anew, documents opened with limits and left without the names of who made them. Whatever goes wrong leaves nothing behind.</summary>
internal sealed class CheckMedia(MediaDisk disk, ScanUpload scan, ImageResizer resizer, CheckPdf pdf, ILogger<CheckMedia> log)
{
    /// <returns>What passed, for the caller to dispose of, or why it did not.</returns>
    public async Task<(CheckedMedia? Passed, string? Error)> CheckAsync(string name, Stream content, CancellationToken cancellation)
    {
        if (disk.IsFull)
            return (null, Refusal.NoRoom);
        CheckedMedia? media = null;
        try
        {
            var incoming = await IncomingFile.TakeInAsync(content, disk, cancellation);
            media = FileKind.Of(incoming.Head, name) is { } kind ? new CheckedMedia(incoming, kind) : null;
            var error = media is null ? WhyNot(incoming) : await WrongAsync(name, media, cancellation);
            return error is null ? (Keep(ref media), null) : (null, error);
        }
        catch (IOException error) when (error is not EndOfStreamException)
        {
            log.LogError(error, "A file could not be written");
            return (null, Refusal.NoRoom);
        }
        finally { media?.Dispose(); }
    }

    private static CheckedMedia Keep(ref CheckedMedia? media)
    {
        var kept = media!;
        media = null;
        return kept;
    }

    private static string WhyNot(IncomingFile incoming)
    {
        using (incoming)
            return incoming.Bytes == 0 ? Refusal.Empty : FileKind.WhyNot(incoming.Head);
    }

    private async Task<string?> WrongAsync(string name, CheckedMedia media, CancellationToken cancellation)
    {
        if (media.Incoming.Bytes > IncomingFile.LargestBytes)
            return Refusal.TooLarge;
        // Before any program opens it.
        if (await scan.WrongAsync(name, media.Incoming, cancellation) is { } refusal)
            return refusal;
        return media.Kind.Sort switch
        {
            FileSort.Image => await resizer.MakeAsync(media.Incoming.Path, media.Copies, cancellation),
            FileSort.Pdf => await pdf.WrongAsync(media, cancellation),
            _ => CheckOffice.Wrong(media.Incoming.Path, media.Kind) ?? NamelessOffice.Wrong(media.Incoming),
        };
    }
}
