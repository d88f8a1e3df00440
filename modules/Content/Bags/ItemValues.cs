namespace DiversInclusief.Content;

/// <summary>Every field of an item with its value, those of the cards in its bags included.</summary>
internal static class ItemValues
{
    /// <returns>Place is such as "Publication.Themes" or "BagPart.Figure.Source"; two cards of one kind share it.</returns>
    public static IEnumerable<(string Place, ContentFieldDefinition Field, FieldValue Value)> Of(ContentItem item, ContentTypeDefinition type) =>
        Own(item, type, "").Concat(type.Bags.SelectMany(bag => item.CardsIn(bag).SelectMany(card => Own(card.Item, card.Type, bag.Name + "."))));

    public static IEnumerable<FieldValue> OfKind(ContentItem item, ContentTypeDefinition type, string kind) =>
        Of(item, type).Where(own => own.Field.Kind == kind).Select(own => own.Value);

    private static IEnumerable<(string, ContentFieldDefinition, FieldValue)> Own(ContentItem item, ContentTypeDefinition type, string within) =>
        type.Fields.Select(attached => ($"{within}{attached.Part}.{attached.Field.Name}", attached.Field, item.FieldOf(attached.Part, attached.Field.Name)));
}
