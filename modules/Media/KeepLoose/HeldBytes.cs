using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Which bytes something still names: a file of the library, or a loose file of another module.</summary>
internal sealed class HeldBytes(AppDb db, IEnumerable<IHoldFiles> holders)
{
    public async Task<HashSet<string>> AmongAsync(string[] hashes, CancellationToken cancellation)
    {
        var held = (await db.Set<MediaFile>().Where(file => hashes.Contains(file.Hash)).Select(file => file.Hash).Distinct().ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        foreach (var holder in holders)
            held.UnionWith(await holder.HeldAmongAsync(hashes, cancellation));
        return held;
    }

    /// <summary>
    /// Inside the transaction: who puts these bytes in their place and who takes them away wait for each other, so that no row is left without its bytes.
    /// SQLite has one writer as it is.
    /// </summary>
    public async Task TakeTurnAsync(string hash, CancellationToken cancellation)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({hash}, 1))", cancellation);
    }
}
