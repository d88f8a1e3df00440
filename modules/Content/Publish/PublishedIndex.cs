using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>The flat tables that lists ask, and the notes that let the search index follow. They know published versions only.</summary>
internal sealed class PublishedIndex(AppDb db, ContentDefinitions definitions, Terms terms, ChangeLog changes, OutsideIndex outside)
{
    /// <summary>Name of this module in the change log.</summary>
    public const string Source = "content";

    public async Task ReplaceAsync(ContentItem item, DateTimeOffset publishedAt, CancellationToken cancellation)
    {
        await RemoveRowsAsync(item.ContentItemId, cancellation);
        var type = (await definitions.FindAsync(item.ContentType, cancellation))!;
        db.AddRange(TermsOf(item, type));
        db.AddRange(LinksOf(item, type));
        db.AddRange(CardsOf(item, type, publishedAt));
        await outside.ReplaceAsync(item, type, cancellation);
        await NoteAsync(item.ContentItemId, item.ContentType, cancellation);
    }

    public async Task RemoveAsync(StoredItem item, CancellationToken cancellation)
    {
        await RemoveRowsAsync(item.Id, cancellation);
        await NoteAsync(item.Id, item.Type, cancellation);
    }

    // Two cards may carry the same term in the same field.
    private static IEnumerable<ItemTerm> TermsOf(ContentItem item, ContentTypeDefinition type) =>
        from row in Targets(item, type, "TaxonomyField", value => value.TermIds)
        select new ItemTerm { ItemId = item.ContentItemId, Field = row.Place, TermId = row.Id };

    private static IEnumerable<ItemLink> LinksOf(ContentItem item, ContentTypeDefinition type) =>
        from row in Targets(item, type, "ContentPickerField", value => value.ItemIds)
        select new ItemLink { ItemId = item.ContentItemId, Field = row.Place, TargetId = row.Id };

    private static IEnumerable<(string Place, string Id)> Targets(ContentItem item, ContentTypeDefinition type, string kind, Func<FieldValue, IReadOnlyList<string>> of) =>
        ItemValues.Of(item, type).Where(own => own.Field.Kind == kind).SelectMany(own => of(own.Value).Select(id => (own.Place, id))).Distinct();

    private static IEnumerable<IndexedCard> CardsOf(ContentItem item, ContentTypeDefinition type, DateTimeOffset publishedAt) =>
        item.Cards(type).Select((card, place) => IndexedCard.Of(card, item.ContentItemId, place, publishedAt));

    private async Task RemoveRowsAsync(string id, CancellationToken cancellation)
    {
        db.RemoveRange(await db.Set<ItemTerm>().Where(row => row.ItemId == id).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<ItemLink>().Where(row => row.ItemId == id).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<IndexedCard>().Where(row => row.ItemId == id).ToListAsync(cancellation));
        await outside.RemoveAsync(id, cancellation);
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
