using System.Security.Cryptography;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Takes a file into the library: checked by its bytes, images made anew in every size before the row exists.</summary>
internal sealed class StoreMediaHandler(AppDb db, Transaction transaction, MediaFolder folder, ImageResizer resizer, CurrentMember current, TimeProvider clock)
{
    public const int LargestBytes = 25 * 1024 * 1024;

    public async Task<StoredMedia> HandleAsync(string name, byte[] bytes, CancellationToken cancellation)
    {
        if (bytes.Length is 0 or > LargestBytes)
            return StoredMedia.Refused("Een bestand mag niet leeg zijn en niet groter dan 25 MB.");
        if (FileKind.Of(bytes, name) is not { } kind)
            return StoredMedia.Refused("Dit soort bestand kunnen we niet plaatsen. Kies een foto (jpg, png of webp) of een pdf.");
        if (MediaPath.From(name) is not { } path)
            return StoredMedia.Refused("Deze bestandsnaam kunnen we niet gebruiken. Kies een kortere naam met letters en cijfers.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var size = kind.IsImage ? await resizer.MakeCopiesAsync(bytes, width => folder.Copy(hash, width), cancellation) : (0, 0);
        if (size is not (var w, var h))
            return StoredMedia.Refused("Deze foto kunnen we niet lezen. Misschien is het bestand beschadigd of veel te groot.");
        await MediaFolder.WriteAsync(folder.Original(hash), bytes, cancellation);
        await transaction.RunAsync(() => RecordAsync(path, hash, kind, bytes.Length, w, h, cancellation), cancellation);
        return new StoredMedia(path, null);
    }

    private async Task RecordAsync(string path, string hash, FileKind kind, long bytes, int width, int height, CancellationToken cancellation)
    {
        var file = await db.Set<MediaFile>().AsTracking().FirstOrDefaultAsync(f => f.Path == path, cancellation)
            ?? db.Add(new MediaFile { Path = path, Hash = hash, ContentType = kind.ContentType }).Entity;
        (file.Hash, file.ContentType, file.Bytes, file.Width, file.Height) = (hash, kind.ContentType, bytes, width, height);
        (file.StoredAt, file.StoredBy) = (clock.GetUtcNow(), current.Reader.MemberId ?? "");
        await db.SaveChangesAsync(cancellation);
    }
}
