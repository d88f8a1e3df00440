using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Which items carry which terms, in what readers see and in what editors go on with. As many commands for one term as for five hundred.</summary>
internal sealed class TermUses(AppDb db, ContentDefinitions definitions, IEnumerable<ICountTerms> others)
{
    public async Task<IReadOnlyDictionary<string, TermUse>> CountAsync(IReadOnlyCollection<string> terms, CancellationToken cancellation)
    {
        var wanted = terms.ToArray();
        var live = await db.Set<ItemTerm>().Where(row => wanted.Contains(row.TermId)).Select(row => new { row.TermId, row.ItemId }).Distinct().ToListAsync(cancellation);
        var all = live.Select(row => (row.TermId, row.ItemId)).ToHashSet();
        all.UnionWith(await UnlistedAsync(wanted, cancellation));
        var elsewhere = new List<(string Term, int Count, string Words)>();
        foreach (var other in others)
            elsewhere.AddRange((await other.CountAsync(wanted, cancellation)).Select(pair => (pair.Key, pair.Value, other.Words(pair.Value))));
        var otherBy = elsewhere.ToLookup(row => row.Term);
        var (liveBy, allBy) = (live.CountBy(row => row.TermId).ToDictionary(), all.CountBy(row => row.TermId).ToDictionary());
        return wanted.ToDictionary(term => term, term => new TermUse(liveBy.GetValueOrDefault(term), allBy.GetValueOrDefault(term),
            otherBy[term].Sum(row => row.Count), [.. otherBy[term].Select(row => row.Words)]));
    }

    /// <summary>Ids of all items that carry a term, last changed first.</summary>
    public async Task<IReadOnlyList<string>> ItemsAsync(string term, CancellationToken cancellation)
    {
        var ids = await db.Set<ItemTerm>().Where(row => row.TermId == term).Select(row => row.ItemId).Distinct().ToListAsync(cancellation);
        ids.AddRange((await UnlistedAsync([term], cancellation)).Select(row => row.Item));
        var wanted = ids.Distinct().ToArray();
        return await db.Set<StoredItem>().Where(item => wanted.Contains(item.Id)).OrderByDescending(item => item.ModifiedAt).ThenBy(item => item.Id).Select(item => item.Id).ToListAsync(cancellation);
    }

    // Lists know published versions only; what they leave out are drafts, archived items and planned versions, which are few.
    private async Task<HashSet<(string Term, string Item)>> UnlistedAsync(string[] wanted, CancellationToken cancellation)
    {
        var types = (await definitions.AllAsync(cancellation)).Types.Where(type => type.Fields.Any(own => own.Field.Kind == "TaxonomyField")).ToDictionary(type => type.Name);
        var (names, known) = (types.Keys.ToArray(), wanted.ToHashSet(StringComparer.Ordinal));
        var rows = db.Set<StoredItem>().AsNoTracking().Where(item => names.Contains(item.Type))
            .Where(item => item.PublishedVersionId != item.LatestVersionId || item.PublishedVersionId == null || item.ArchivedAt != null || db.Set<Schedule>().Any(plan => plan.ItemId == item.Id))
            .Join(db.Set<StoredVersion>(), item => item.Id, version => version.ItemId, (item, version) => new FoundVersion { Item = item, Version = version })
            .Where(found => found.Version.Id == found.Item.LatestVersionId || found.Version.Id == found.Item.PublishedVersionId || db.Set<Schedule>().Any(plan => plan.VersionId == found.Version.Id));
        var pairs = new HashSet<(string, string)>();
        await foreach (var found in rows.AsAsyncEnumerable().WithCancellation(cancellation))
            pairs.UnionWith(ItemTerms.Of(found.ToItem(), types[found.Item.Type]).Where(known.Contains).Select(term => (term, found.Item.Id)));
        return pairs;
    }
}
