using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Cards of all published items together, as far as the reader may see those items. A fixed number of commands, whatever the number of cards.</summary>
public sealed class BagCards(AppDb db, ContentDefinitions definitions, Terms terms, ContentItems items, MediaFiles media)
{
    /// <summary>Those of the newest item first, within an item in its own order.</summary>
    public async Task<CardPage> ListAsync(CardList list, Reader reader, CancellationToken cancellation)
    {
        var (tree, type) = (await terms.AllAsync(cancellation), await definitions.FindAsync(list.Type, cancellation));
        if (type is null || list.Terms.Any(term => tree.Find(term) is null))
            return new CardPage([], null);
        var cards = list.Terms.Aggregate(OfType(type.Name), (found, term) => WithTerm(found, tree.WithBelow(term)));
        var rows = await WithItems(AfterCursor(cards, list.After), reader).Take(list.Take + 1).ToListAsync(cancellation);
        var page = rows.Take(list.Take).ToList();
        return new CardPage(await ReadAsync(page, type, reader, cancellation), rows.Count > list.Take ? CardCursor.After(page[^1].Card) : null);
    }

    private IQueryable<IndexedCard> OfType(string type) => db.Set<IndexedCard>().AsNoTracking().Where(card => card.Type == type);

    private IQueryable<IndexedCard> WithTerm(IQueryable<IndexedCard> cards, IReadOnlyList<string> anyOf) =>
        cards.Where(card => db.Set<ItemTerm>().Any(term => term.ItemId == card.ItemId && anyOf.Contains(term.TermId)));

    private static IQueryable<IndexedCard> AfterCursor(IQueryable<IndexedCard> cards, string? after) => CardCursor.Read(after) is not var (at, place, item)
        ? cards
        : cards.Where(card => card.PublishedAt < at || (card.PublishedAt == at && (card.ItemId.CompareTo(item) < 0 || (card.ItemId == item && card.Place > place))));

    private IQueryable<FoundCard> WithItems(IQueryable<IndexedCard> cards, Reader reader) =>
        from card in cards
        join item in db.Set<StoredItem>().ReadableBy(reader).Where(item => item.ArchivedAt == null) on card.ItemId equals item.Id
        join version in db.Set<StoredVersion>() on item.PublishedVersionId equals version.Id
        orderby card.PublishedAt descending, card.ItemId descending, card.Place
        select new FoundCard { Card = card, ItemType = item.Type, Title = item.Title, Path = item.Path, Pipeline = version.Pipeline };

    private async Task<IReadOnlyList<CardReading>> ReadAsync(List<FoundCard> found, ContentTypeDefinition type, Reader reader, CancellationToken cancellation)
    {
        var cards = found.ConvertAll(row => (Card: BagJson.CardOf(row.Card.ToJson(), type, row.Pipeline), row.From));
        var titles = await items.TitlesAsync(cards.SelectMany(row => ItemValues.OfKind(row.Card.Item, type, "ContentPickerField")).SelectMany(value => value.ItemIds), reader, cancellation);
        var files = await media.FindAsync(cards.SelectMany(row => ItemFiles.Of(row.Card.Item, type)), cancellation);
        return cards.ConvertAll(row => new CardReading(row.Card, titles, files, row.From));
    }
}
