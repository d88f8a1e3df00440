using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Counts items per type, by one command; a type of terms counts its terms.</summary>
internal sealed class TypeUses(AppDb db, Terms terms)
{
    public async Task<Dictionary<string, TypeUse>> AllAsync(CancellationToken cancellation)
    {
        var uses = (await db.Set<StoredItem>().GroupBy(item => item.Type).Select(group => new { group.Key, All = group.Count(), Live = group.Count(item => item.PublishedVersionId != null) })
            .ToListAsync(cancellation)).ToDictionary(row => row.Key, row => new TypeUse(row.All, row.Live));
        foreach (var taxonomy in (await terms.AllAsync(cancellation)).Taxonomies)
        {
            var known = uses.GetValueOrDefault(taxonomy.TermType, TypeUse.None);
            uses[taxonomy.TermType] = new TypeUse(known.All + taxonomy.Terms.Count, known.Live + taxonomy.Terms.Count);
        }
        return uses;
    }
}
