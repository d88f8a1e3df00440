namespace DiversInclusief.Content;

/// <summary>An item in a bag of another item, such as a lesson or a figure. It has no page of its own and is read by who may read that item.</summary>
public sealed record BagCard(ContentItem Item, ContentTypeDefinition Type)
{
    public string Anchor => AnchorOf(Item.ContentItemId);

    /// <summary>Where a card stands on the page of its item; it stays when the card is moved or its text changes.</summary>
    public static string AnchorOf(string id) => "kaart-" + id;
}
