using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A bag as Orchard Core holds it: whole items, inside the part of another.</summary>
internal static class BagJson
{
    public const string List = "ContentItems";

    public static IEnumerable<JsonObject> Items(JsonObject? bag) => (bag?[List] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Cards of kinds that the bag may hold, in their order.</summary>
    public static IEnumerable<BagCard> CardsIn(this ContentItem item, ContentTypePartDefinition bag) =>
        from json in Items(item.Part(bag.Name))
        let type = bag.Contained.FirstOrDefault(type => type.Name.Equals(json["ContentType"].AsText(), StringComparison.OrdinalIgnoreCase))
        where type is not null
        select CardOf(json, type, item.Pipeline);

    public static IEnumerable<BagCard> Cards(this ContentItem item, ContentTypeDefinition type) => type.Bags.SelectMany(item.CardsIn);

    /// <summary>The card as an item whose parts are those of the JSON itself: what is put in it, is put in the bag.</summary>
    public static ContentItem? CardAt(this ContentItem item, string bag, string id) =>
        Items(item.Part(bag)).FirstOrDefault(json => json["ContentItemId"].AsText() == id) is { } found ? ItemOf(found, found["ContentType"].AsText(), item.Pipeline) : null;

    public static BagCard CardOf(JsonObject json, ContentTypeDefinition type, int pipeline) => new(ItemOf(json, type.Name, pipeline), type);

    private static ContentItem ItemOf(JsonObject json, string type, int pipeline) => new()
    {
        ContentItemId = json["ContentItemId"].AsText(),
        ContentType = type,
        DisplayText = (json["TitlePart"] as JsonObject)?["Title"].AsText() is { Length: > 0 } title ? title : json["DisplayText"].AsText(),
        Pipeline = pipeline,
        Content = json,
    };
}
