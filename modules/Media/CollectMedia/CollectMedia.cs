using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>
/// Takes away what nobody can miss, a week after it came. Rows: only what was dropped in a form that was never saved. What an editor put in the library on purpose
/// stays until an editor deletes it, and what was used once stays too, because an earlier version of an item may name it and be restored.
/// Bytes: whatever nothing names, such as those of a file that was replaced or deleted; a week, so that a backup in which database and files differ by a night is whole.
/// </summary>
internal sealed class CollectMedia(AppDb db, Transaction transaction, MediaDisk disk, HeldBytes held, TimeProvider clock)
{
    public static readonly TimeSpan Keep = TimeSpan.FromDays(7);
    private const int AtOnce = 500;

    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Keep;
        await transaction.RunAsync(() => RemoveRowsAsync(before, cancellation), cancellation);
        var old = disk.Now() - Keep;
        foreach (var folder in new[] { disk.Originals, disk.Copies, disk.Incoming })
            foreach (var files in Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < old).Chunk(AtOnce))
                await RemoveBytesAsync(files, cancellation);
    }

    private async Task RemoveRowsAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        var files = db.Set<MediaFile>().Where(file => !file.IsKept && file.StoredAt < before && !db.Set<MediaUse>().Any(use => use.Path == file.Path));
        await db.Set<MediaWord>().Where(word => files.Any(file => file.Id == word.FileId)).ExecuteDeleteAsync(cancellation);
        await files.ExecuteDeleteAsync(cancellation);
        foreach (var hashes in (await db.Set<MediaText>().Where(text => !db.Set<MediaFile>().Any(file => file.Hash == text.Hash)).Select(text => text.Hash).ToListAsync(cancellation)).Chunk(AtOnce))
        {
            var gone = hashes.Except(await held.AmongAsync(hashes, cancellation)).ToArray();
            await db.Set<MediaText>().Where(text => gone.Contains(text.Hash)).ExecuteDeleteAsync(cancellation);
        }
    }

    private async Task RemoveBytesAsync(string[] files, CancellationToken cancellation)
    {
        var known = await held.AmongAsync([.. files.Select(HashOf).Distinct()], cancellation);
        foreach (var unnamed in files.Where(file => !known.Contains(HashOf(file))).GroupBy(HashOf, StringComparer.Ordinal))
            await transaction.RunAsync(() => RemoveInTurnAsync(unnamed.Key, unnamed, cancellation), cancellation);
    }

    // Somebody may be putting the same bytes in their place anew: then there is no row yet, and a moment later there is.
    private async Task RemoveInTurnAsync(string hash, IEnumerable<string> files, CancellationToken cancellation)
    {
        await held.TakeTurnAsync(hash, cancellation);
        if ((await held.AmongAsync([hash], cancellation)).Count > 0)
            return;
        foreach (var file in files)
            File.Delete(file);
    }

    private static string HashOf(string file) => Path.GetFileName(file).Split('-')[0];
}
