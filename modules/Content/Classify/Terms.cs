using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>The taxonomies of the site, from memory. Terms are known to everyone.</summary>
public sealed class Terms(AppDb db, Remembered<TermTree> shared, Transaction transaction, ChangeLog changes)
{
    /// <summary>The type whose items are taxonomies.</summary>
    internal const string Type = "Taxonomy";

    private readonly ScopeMemory<TermTree> _memory = new(shared, transaction);

    public Task<TermTree> AllAsync(CancellationToken cancellation) => _memory.GetAsync(() => LoadAsync(cancellation));

    /// <summary>On this node at once, on others as soon as they follow the change log.</summary>
    internal void Changed()
    {
        _memory.Changed();
        FollowDefinitions.TermsChanged(changes);
    }

    private async Task<TermTree> LoadAsync(CancellationToken cancellation)
    {
        var items = await db.PublishedVersions(item => item.Type == Type).ToListAsync(cancellation);
        return new TermTree([.. items.Select(found => TaxonomyReader.Read(found.ToItem())).OrderBy(taxonomy => taxonomy.Name, StringComparer.Ordinal)]);
    }
}
