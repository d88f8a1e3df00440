using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>The types of the site, from memory.</summary>
public sealed class ContentDefinitions(AppDb db, Remembered<DefinitionSet> shared, Transaction transaction, ChangeLog changes)
{
    private readonly ScopeMemory<DefinitionSet> _memory = new(shared, transaction);

    public Task<DefinitionSet> AllAsync(CancellationToken cancellation) => _memory.GetAsync(() => LoadAsync(cancellation));

    public async Task<ContentTypeDefinition?> FindAsync(string type, CancellationToken cancellation) => (await AllAsync(cancellation)).Find(type);

    /// <summary>On this node at once, on others as soon as they follow the change log.</summary>
    internal void Changed()
    {
        _memory.Changed();
        FollowDefinitions.TypesChanged(changes);
    }

    private async Task<DefinitionSet> LoadAsync(CancellationToken cancellation)
    {
        var rows = await db.Set<StoredDefinition>().AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellation);
        var byKind = rows.ToLookup(row => row.Kind, row => JsonReading.ParseObject(row.Json));
        return new DefinitionSet(byKind[StoredDefinition.Type], byKind[StoredDefinition.Part]);
    }
}
