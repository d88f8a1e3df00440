using DiversInclusief.Content;

namespace DiversInclusief.Library;

/// <summary>Where an item stands in a dossier.</summary>
/// <param name="Previous">Null for the first.</param>
/// <param name="Next">Null for the last.</param>
internal sealed record DossierPlace(ContentItem Dossier, int Number, int Count, ItemTitle? Previous, ItemTitle? Next)
{
    public static DossierPlace? Of(ContentItem dossier, IReadOnlyList<ItemTitle> entries, string itemId)
    {
        var place = entries.Index().Where(entry => entry.Item.Id == itemId).Select(entry => entry.Index).DefaultIfEmpty(-1).First();
        return place < 0 ? null : new DossierPlace(dossier, place + 1, entries.Count, place > 0 ? entries[place - 1] : null, place < entries.Count - 1 ? entries[place + 1] : null);
    }
}
