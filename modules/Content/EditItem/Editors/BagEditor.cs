using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Which cards a bag holds and in which order; what stands in them is typed in fields of their own.</summary>
internal sealed class BagEditor() : FieldEditor("Bag", Cards, Line)
{
    public const string Cards = "Cards";

    /// <summary>Numbers of documents that are to become cards; see <see cref="TypedReferences"/>.</summary>
    public const string Line = "Line";

    public static IEnumerable<CardKey> KeysOf(TypedValues typed) => typed.Many(Cards).Select(CardKey.Parse).OfType<CardKey>().DistinctBy(key => key.Id);

    public static TypedValues Typed(IEnumerable<CardKey> keys) => TypedValues.Of(Cards, keys.Select(key => key.ToString()));

    public override TypedValues Show(JsonObject? json) =>
        Typed(BagJson.Items(json).Select(card => new CardKey(card["ContentItemId"].AsText(), card["ContentType"].AsText())));

    /// <summary>The cards without what is in them.</summary>
    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail)
    {
        var cards = KeysOf(typed).Select(key => new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true }) { ["ContentItemId"] = key.Id, ["ContentType"] = key.Type });
        return new JsonObject { [BagJson.List] = new JsonArray([.. cards]) };
    }

    public override bool Joins(ContentFieldDefinition? field) => true;

    public override TypedValues Join(TypedValues mine, TypedValues theirs, TypedValues? before) =>
        Typed(OrderMerge.Of([.. KeysOf(before ?? TypedValues.None)], [.. KeysOf(mine)], [.. KeysOf(theirs)])).With(Line, mine.Many(Line));

    public override bool Merges(TypedValues mine, TypedValues theirs, TypedValues before) => true;
}
