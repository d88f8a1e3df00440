using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Puts other bytes behind the same address. Pages that show the file show the new one at once, for their addresses carry its hash.</summary>
internal sealed class ReplaceMediaHandler(AppDb db, Transaction transaction, MediaDisk disk, CheckMedia check, MediaRows rows, HeldBytes held, CurrentMember current, TimeProvider clock)
{
    public async Task<StoredMedia> HandleAsync(MediaFile old, string name, Stream content, CancellationToken cancellation)
    {
        var (passed, error) = await check.CheckAsync(name, content, cancellation);
        if (passed is null)
            return StoredMedia.Refused(error!);
        using (passed)
        {
            if (passed.Incoming.Hash == old.Hash)
                return StoredMedia.Refused("Dit is hetzelfde bestand als het oude. Kies een ander bestand.");
            return Fits(old, passed.Kind) ? await ReplaceAsync(old, passed, cancellation) : StoredMedia.Refused(old.Width > 0
                ? "Vervang een foto door een foto: jpg, png of webp." : $"Vervang dit bestand door een ander {Path.GetExtension(old.Path)[1..]}-bestand.");
        }
    }

    // The name in the address keeps its extension, so a document must stay of its kind; copies of images are WebP whatever the original was.
    private static bool Fits(MediaFile old, FileKind kind) => old.Width > 0 ? kind.Sort == FileSort.Image : kind.ContentType == old.ContentType;

    private async Task<StoredMedia> ReplaceAsync(MediaFile old, CheckedMedia passed, CancellationToken cancellation)
    {
        MediaFile? file = null;
        await transaction.RunAsync(async () =>
        {
            await held.TakeTurnAsync(passed.Incoming.Hash, cancellation);
            passed.Settle(disk);
            file = await db.Set<MediaFile>().AsTracking().FirstAsync(f => f.Id == old.Id, cancellation);
            passed.Describe(file);
            (file.FocusX, file.FocusY, file.StoredAt, file.StoredBy) = (50, 50, clock.GetUtcNow(), current.Reader.MemberId ?? "");
            await rows.BytesChangedAsync(file, cancellation);
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
        return new StoredMedia(MediaCard.Of(file!), null);
    }
}
