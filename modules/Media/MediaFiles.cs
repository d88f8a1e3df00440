using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Looks files up for pages that show them.</summary>
public sealed class MediaFiles(AppDb db, CurrentMember current)
{
    /// <summary>One command for any number of paths; what is unknown or hidden from this reader is left out.</summary>
    public Task<IReadOnlyDictionary<string, MediaCard>> FindAsync(IEnumerable<string> paths, CancellationToken cancellation) =>
        AmongAsync(db.FilesVisibleTo(current.Reader), paths, cancellation);

    /// <summary>For what has no reader, such as the search index: asks nothing about who may see them, so the caller must.</summary>
    public Task<IReadOnlyDictionary<string, MediaCard>> FindForIndexAsync(IEnumerable<string> paths, CancellationToken cancellation) =>
        AmongAsync(db.Set<MediaFile>().AsNoTracking(), paths, cancellation);

    /// <summary>Files to choose from: the newest, and the named ones however old. One command.</summary>
    public async Task<IReadOnlyList<MediaCard>> NewestAsync(int take, IEnumerable<string> andAlso, CancellationToken cancellation)
    {
        var named = andAlso.Distinct().ToArray();
        var visible = db.FilesVisibleTo(current.Reader);
        var newest = visible.OrderByDescending(f => f.StoredAt).ThenByDescending(f => f.Id).Take(take).Select(f => f.Id);
        var found = await visible.Where(f => named.Contains(f.Path) || newest.Contains(f.Id)).OrderByDescending(f => f.StoredAt).ThenByDescending(f => f.Id).ToListAsync(cancellation);
        return [.. found.Select(MediaCard.Of)];
    }

    private static async Task<IReadOnlyDictionary<string, MediaCard>> AmongAsync(IQueryable<MediaFile> files, IEnumerable<string> paths, CancellationToken cancellation)
    {
        var wanted = paths.Distinct().ToArray();
        if (wanted.Length == 0)
            return new Dictionary<string, MediaCard>();
        return await files.Where(file => wanted.Contains(file.Path)).ToDictionaryAsync(file => file.Path, MediaCard.Of, cancellation);
    }
}
