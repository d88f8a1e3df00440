using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>The flat tables that lists ask, and the notes that let the search index follow. They know published versions only.</summary>
internal sealed class PublishedIndex(AppDb db, ContentDefinitions definitions, Terms terms, ChangeLog changes)
{
    /// <summary>Name of this module in the change log.</summary>
    public const string Source = "content";

    public async Task ReplaceAsync(ContentItem item, CancellationToken cancellation)
    {
        await RemoveRowsAsync(item.ContentItemId, cancellation);
        var type = (await definitions.FindAsync(item.ContentType, cancellation))!;
        db.AddRange(TermsOf(item, type));
        db.AddRange(LinksOf(item, type));
        await NoteAsync(item.ContentItemId, item.ContentType, cancellation);
    }

    public async Task RemoveAsync(StoredItem item, CancellationToken cancellation)
    {
        await RemoveRowsAsync(item.Id, cancellation);
        await NoteAsync(item.Id, item.Type, cancellation);
    }

    private static IEnumerable<ItemTerm> TermsOf(ContentItem item, ContentTypeDefinition type) =>
        from attached in type.Fields
        where attached.Field.Kind == "TaxonomyField"
        from term in item.FieldOf(attached.Part, attached.Field.Name).TermIds.Distinct()
        select new ItemTerm { ItemId = item.ContentItemId, Field = NameOf(attached), TermId = term };

    private static IEnumerable<ItemLink> LinksOf(ContentItem item, ContentTypeDefinition type) =>
        from attached in type.Fields
        where attached.Field.Kind == "ContentPickerField"
        from target in item.FieldOf(attached.Part, attached.Field.Name).ItemIds.Distinct()
        select new ItemLink { ItemId = item.ContentItemId, Field = NameOf(attached), TargetId = target };

    private static string NameOf((string Part, ContentFieldDefinition Field) attached) => $"{attached.Part}.{attached.Field.Name}";

    private async Task RemoveRowsAsync(string id, CancellationToken cancellation)
    {
        db.RemoveRange(await db.Set<ItemTerm>().Where(row => row.ItemId == id).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<ItemLink>().Where(row => row.ItemId == id).ToListAsync(cancellation));
        // Rows that stay the same may be added again under the same key only after the old ones are gone.
        if (db.ChangeTracker.Entries().Any(entry => entry.State == EntityState.Deleted))
            await db.SaveChangesAsync(cancellation);
    }

    // Items that point here show its name and are found by its province.
    private async Task NoteAsync(string id, string type, CancellationToken cancellation)
    {
        changes.Note(Source, id);
        foreach (var pointing in await db.Set<ItemLink>().Where(link => link.TargetId == id).Select(link => link.ItemId).Distinct().ToListAsync(cancellation))
            changes.Note(Source, pointing);
        if (type == Terms.Type)
            terms.Changed();
    }
}
