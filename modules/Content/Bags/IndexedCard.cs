using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A card of a published item, to be listed with those of other items. Who may read it follows from its item.</summary>
internal sealed class IndexedCard
{
    public required string ItemId { get; init; }
    public required string CardId { get; init; }
    public required string Type { get; init; }

    /// <summary>Among all cards of the item.</summary>
    public required int Place { get; init; }

    /// <summary>Of the item.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>JSON: the card as it stands in the item.</summary>
    public required string Document { get; init; }

    public static IndexedCard Of(BagCard card, string itemId, int place, DateTimeOffset publishedAt) => new()
    {
        ItemId = itemId, CardId = card.Item.ContentItemId, Type = card.Type.Name, Place = place, PublishedAt = publishedAt, Document = card.Item.Content.ToJsonString(),
    };

    public JsonObject ToJson() => JsonReading.ParseObject(Document);
}
