using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Takes a file into the library: checked by its bytes and put in its place before the row exists. What is there already is pointed at instead.</summary>
internal sealed class StoreMediaHandler(AppDb db, Transaction transaction, MediaDisk disk, CheckMedia check, MediaRows rows, HeldBytes held, CurrentMember current, TimeProvider clock)
{
    public async Task<StoredMedia> HandleAsync(NewMedia media, CancellationToken cancellation)
    {
        if (MediaPath.From(media.Name) is not { } path)
            return StoredMedia.Refused(Refusal.BadName);
        var (passed, error) = await check.CheckAsync(media.Name, media.Content, cancellation);
        if (passed is null)
            return StoredMedia.Refused(error!);
        using (passed)
            return await KnownAsync(media, passed, cancellation) ?? await StoreAsync(media, passed, path, cancellation);
    }

    private async Task<StoredMedia?> KnownAsync(NewMedia media, CheckedMedia passed, CancellationToken cancellation)
    {
        var hash = passed.Incoming.Hash;
        return !media.AtItsPath && await db.Set<MediaFile>().AsNoTracking().Where(f => f.Hash == hash).OrderBy(f => f.StoredAt).FirstOrDefaultAsync(cancellation) is { } known
            ? new StoredMedia(MediaCard.Of(known), null, WasThere: true) : null;
    }

    private async Task<StoredMedia> StoreAsync(NewMedia media, CheckedMedia passed, string path, CancellationToken cancellation)
    {
        MediaFile? file = null;
        await transaction.RunAsync(async () =>
        {
            await held.TakeTurnAsync(passed.Incoming.Hash, cancellation);
            passed.Settle(disk);
            file = await RowAsync(media, passed, path, cancellation);
            passed.Describe(file);
            (file.StoredAt, file.StoredBy) = (clock.GetUtcNow(), current.Reader.MemberId ?? "");
            await rows.BytesChangedAsync(file, cancellation);
            await rows.WordsChangedAsync(file, cancellation);
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
        return new StoredMedia(MediaCard.Of(file!), null);
    }

    private async Task<MediaFile> RowAsync(NewMedia media, CheckedMedia passed, string path, CancellationToken cancellation)
    {
        var taken = await db.Set<MediaFile>().AsTracking().FirstOrDefaultAsync(f => f.Path == path, cancellation);
        if (taken is not null && media.AtItsPath)
            return taken;
        return db.Add(new MediaFile
        {
            Id = media.Id ?? ShortId.New(),
            Path = taken is null ? path : MediaPath.Beside(path, ShortId.New()[..6]),
            Name = MediaPath.Shown(media.Name) is { Length: > 0 } name ? name : "Naamloos",
            FolderId = media.FolderId,
            Hash = passed.Incoming.Hash,
            ContentType = passed.Kind.ContentType,
            IsKept = media.IsKept,
        }).Entity;
    }
}
