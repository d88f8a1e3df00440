using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>The list in the database, and how it came about.</summary>
internal sealed class StoredSynonyms(AppDb db)
{
    /// <summary>What everyone searches with until an editor saves a list.</summary>
    private static readonly SynonymVersion Untouched = new() { Version = 0, Rules = SynonymText.Default.Text, Author = "", At = DateTimeOffset.UnixEpoch };

    /// <summary>0 for a site whose list was never changed.</summary>
    public async Task<int> LatestNumberAsync(CancellationToken cancellation) =>
        await db.Set<SynonymVersion>().MaxAsync(v => (int?)v.Version, cancellation) ?? 0;

    public async Task<SynonymVersion> LatestAsync(CancellationToken cancellation) =>
        await db.Set<SynonymVersion>().AsNoTracking().OrderByDescending(v => v.Version).FirstOrDefaultAsync(cancellation) ?? Untouched;

    /// <returns>The list that comes with the site for a version that is not there.</returns>
    public async Task<SynonymVersion> VersionAsync(int version, CancellationToken cancellation) =>
        await db.Set<SynonymVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.Version == version, cancellation) ?? Untouched;

    /// <summary>Who changed what, newest first.</summary>
    public async Task<IReadOnlyList<SynonymEdit>> HistoryAsync(int take, CancellationToken cancellation)
    {
        var versions = await db.Set<SynonymVersion>().AsNoTracking().OrderByDescending(v => v.Version).Take(take + 1).ToListAsync(cancellation);
        if (versions.Count <= take && versions.Count > 0)
            versions.Add(Untouched);
        return [.. versions.Zip(versions.Skip(1), SynonymEdit.Between)];
    }
}
