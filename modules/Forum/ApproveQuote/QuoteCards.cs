using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Forum;

/// <summary>Quotations as cards in an item.</summary>
internal static class QuoteCards
{
    public const string Type = "Quote";
    private const string List = "ContentItems";
    private const string Waiting = "(Deze woorden wachten op toestemming van de schrijver.)";

    public static string WordsOn(Quotation quotation) => quotation.IsReadable ? quotation.Words : Waiting;

    public static JsonObject Card(Quotation quotation, QuotedAs name) => new()
    {
        ["ContentItemId"] = quotation.Id,
        ["ContentType"] = Type,
        [Type] = new JsonObject { ["Text"] = Text(WordsOn(quotation)), ["By"] = Text(name.Name), ["ByFunction"] = Text(name.Function) },
    };

    /// <returns>False when an editor took the card out.</returns>
    public static bool Put(ContentItem item, Quotation quotation, QuotedAs name) => Change(item, quotation.Id, (cards, place) => cards[place] = Card(quotation, name));

    public static bool TakeOut(ContentItem item, string id) => Change(item, id, (cards, place) => cards.RemoveAt(place));

    private static bool Change(ContentItem item, string id, Action<JsonArray, int> change)
    {
        foreach (var cards in item.Content.Select(part => (part.Value as JsonObject)?[List]).OfType<JsonArray>())
            for (var place = 0; place < cards.Count; place++)
                if (cards[place]?["ContentItemId"]?.ToString() == id)
                {
                    change(cards, place);
                    return true;
                }
        return false;
    }

    private static JsonObject Text(string text) => new() { ["Text"] = text };
}
