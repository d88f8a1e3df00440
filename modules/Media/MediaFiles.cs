using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Looks files up for pages that show them.</summary>
public sealed class MediaFiles(AppDb db, CurrentMember current)
{
    /// <summary>One command for any number of paths; what is unknown or hidden from this reader is left out.</summary>
    public async Task<IReadOnlyDictionary<string, MediaCard>> FindAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var wanted = paths.Distinct().ToArray();
        if (wanted.Length == 0)
            return new Dictionary<string, MediaCard>();
        return await db.Set<MediaFile>().ReadableBy(current.Reader).Where(f => wanted.Contains(f.Path))
            .Select(f => new MediaCard(f.Path, f.Hash, f.ContentType, f.Bytes, f.Width, f.Height))
            .ToDictionaryAsync(card => card.Path, cancellation);
    }

    /// <summary>Files to choose from: the newest, and the named ones however old. One command.</summary>
    public async Task<IReadOnlyList<MediaCard>> NewestAsync(int take, IEnumerable<string> andAlso, CancellationToken cancellation)
    {
        var named = andAlso.Distinct().ToArray();
        var readable = db.Set<MediaFile>().ReadableBy(current.Reader);
        var newest = readable.OrderByDescending(f => f.StoredAt).ThenBy(f => f.Path).Take(take).Select(f => f.Path);
        return await readable.Where(f => named.Contains(f.Path) || newest.Contains(f.Path)).OrderByDescending(f => f.StoredAt).ThenBy(f => f.Path)
            .Select(f => new MediaCard(f.Path, f.Hash, f.ContentType, f.Bytes, f.Width, f.Height)).ToListAsync(cancellation);
    }

    /// <summary>Newest first; <paramref name="before"/> is the path of the last one of the page before.</summary>
    internal async Task<List<MediaFile>> PageAsync(string? before, int take, CancellationToken cancellation)
    {
        var rows = db.Set<MediaFile>().AsNoTracking();
        if (before is not null && await rows.FirstOrDefaultAsync(f => f.Path == before, cancellation) is { } last)
            rows = rows.Where(f => f.StoredAt < last.StoredAt || (f.StoredAt == last.StoredAt && string.Compare(f.Path, last.Path) > 0));
        return await rows.OrderByDescending(f => f.StoredAt).ThenBy(f => f.Path).Take(take).ToListAsync(cancellation);
    }
}
