using DiversInclusief.Search;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>All words of an item that readers may see, without mark-up; the names of its terms last, so that their other words lead to it.</summary>
internal static class ItemWords
{
    public static string Of(ContentItem item, ContentTypeDefinition type, TermTree terms) =>
        string.Join('\n', ItsOwn(item, type, terms).Concat(item.Cards(type).Select(Of).Where(HasText)));

    /// <summary>On which line of those words each card stands.</summary>
    public static IEnumerable<HitPlace> Places(ContentItem item, ContentTypeDefinition type, TermTree terms)
    {
        var cards = item.Cards(type).Where(card => HasText(Of(card))).ToList();
        if (cards.Count == 0)
            return [];
        var first = ItsOwn(item, type, terms).Sum(text => 1 + text.Count('\n'));
        return cards.Select((card, place) => new HitPlace(first + place, card.Anchor, card.Item.DisplayText)).Where(place => HasText(place.Title));
    }

    private static IEnumerable<string> ItsOwn(ContentItem item, ContentTypeDefinition type, TermTree terms) =>
        Own(item, type).Append(MarkdownText.ToPlain(item.Body)).Append(string.Join(", ", terms.Named(ItemTerms.Of(item, type)).Select(term => term.Name))).Where(HasText);

    private static bool HasText(string text) => text.Length > 0;

    /// <summary>What readers see of a card, in one line: a passage from it comes from nowhere else.</summary>
    public static string Of(BagCard card) => string.Join(' ', Own(card.Item, card.Type).Prepend(card.Item.DisplayText).Where(text => text.Length > 0)).ReplaceLineEndings(" ");

    private static IEnumerable<string> Own(ContentItem item, ContentTypeDefinition type) =>
        type.Fields.Where(attached => IsForReaders(attached.Field))
            .Select(attached => attached.Field.Rules.PlainText(item.FieldOf(attached.Part, attached.Field.Name), attached.Field));

    // The summary has its own place in the index; codes and reasons per line are data, not prose.
    private static bool IsForReaders(ContentFieldDefinition field) =>
        field.Name != "Summary" && field.Settings.Flag("LuceneContentIndexSettings", "Included", absent: true);
}
