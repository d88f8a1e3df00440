using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Lets lists and search follow a field that came or went: its terms and links, and the words of every published item.</summary>
internal sealed class RefreshItems(AppDb db, ChangeLog changes)
{
    /// <param name="field">As it is from now on; null when it was removed.</param>
    public async Task FieldAsync(string type, ContentFieldDefinition field, CancellationToken cancellation, bool removed = false)
    {
        var key = $"{type}.{field.Name}";
        await db.Set<ItemTerm>().Where(row => row.Field == key).ExecuteDeleteAsync(cancellation);
        await db.Set<ItemLink>().Where(row => row.Field == key).ExecuteDeleteAsync(cancellation);
        await NoteAsync(type, cancellation);
        if (!removed && field.Kind is "TaxonomyField" or "ContentPickerField")
            await foreach (var found in db.PublishedVersions(item => item.Type == type && item.ArchivedAt == null).AsAsyncEnumerable().WithCancellation(cancellation))
                db.AddRange(RowsOf(found.Item.Id, key, new FieldValue((JsonReading.ParseObject(found.Version.Document)[type] as JsonObject)?[field.Name] as JsonObject)));
    }

    public async Task NoteAsync(string type, CancellationToken cancellation)
    {
        foreach (var id in await db.Set<StoredItem>().Where(item => item.Type == type && item.PublishedVersionId != null && item.ArchivedAt == null).Select(item => item.Id).ToListAsync(cancellation))
            changes.Note(PublishedIndex.Source, id);
    }

    private static IEnumerable<object> RowsOf(string item, string key, FieldValue value) =>
        value.TermIds.Distinct().Select(object (term) => new ItemTerm { ItemId = item, Field = key, TermId = term })
            .Concat(value.ItemIds.Distinct().Select(target => new ItemLink { ItemId = item, Field = key, TargetId = target }));
}
