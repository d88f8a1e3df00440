using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Library;

/// <summary>Dossiers: items picked for one subject, in the order to read them. Each question is a fixed number of commands.</summary>
internal sealed class Dossiers(ContentItems items, ContentDefinitions definitions)
{
    public const string Type = "Dossier";
    private const int MostShown = 3;

    /// <summary>What a dossier holds, in its order; what the reader may not see is left out.</summary>
    public async Task<IReadOnlyList<DossierEntry>> EntriesAsync(ContentItem dossier, Reader reader, CancellationToken cancellation)
    {
        var cards = await CardsAsync(dossier, cancellation);
        var found = await items.ManyAsync(cards.Select(IdOf), reader, cancellation);
        return [.. cards.Where(card => found.ContainsKey(IdOf(card))).DistinctBy(IdOf).Select((card, place) => new DossierEntry(place + 1, found[IdOf(card)], card.Item["Why"].Text))];
    }

    /// <summary>Where an item stands in the dossiers that hold it.</summary>
    public async Task<IReadOnlyList<DossierPlace>> PlacesOfAsync(ContentItem item, Reader reader, CancellationToken cancellation)
    {
        var dossiers = (await items.ListAsync(new ItemList(Type) { LinksTo = item.ContentItemId, Take = MostShown }, reader, cancellation)).Items;
        if (dossiers.Count == 0)
            return [];
        var rows = new List<(ContentItem Dossier, IReadOnlyList<string> Ids)>();
        foreach (var dossier in dossiers)
            rows.Add((dossier, [.. (await CardsAsync(dossier, cancellation)).Select(IdOf).Distinct()]));
        var titles = await items.TitlesAsync(rows.SelectMany(row => row.Ids), reader, cancellation);
        return [.. rows.Select(row => DossierPlace.Of(row.Dossier, [.. row.Ids.Where(titles.ContainsKey).Select(id => titles[id])], item.ContentItemId)).OfType<DossierPlace>()];
    }

    private async Task<IReadOnlyList<BagCard>> CardsAsync(ContentItem dossier, CancellationToken cancellation) =>
        await definitions.FindAsync(Type, cancellation) is { } type ? [.. type.CardsOf(dossier)] : [];

    private static string IdOf(BagCard card) => card.Item["Item"].ItemIds is [var id, ..] ? id : "";
}
