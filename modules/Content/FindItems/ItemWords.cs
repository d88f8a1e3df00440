using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>All words of an item that readers may see, without mark-up; the names of its terms last, so that their other words lead to it.</summary>
internal static class ItemWords
{
    public static string Of(ContentItem item, ContentTypeDefinition type, TermTree terms) =>
        string.Join('\n', Own(item, type).Append(MarkdownText.ToPlain(item.Body)).Append(string.Join(", ", terms.Named(ItemTerms.Of(item, type)).Select(term => term.Name))).Concat(item.Cards(type).Select(Of)).Where(text => text.Length > 0));

    /// <summary>What readers see of a card, in one line: a passage from it comes from nowhere else.</summary>
    public static string Of(BagCard card) => string.Join(' ', Own(card.Item, card.Type).Prepend(card.Item.DisplayText).Where(text => text.Length > 0)).ReplaceLineEndings(" ");

    private static IEnumerable<string> Own(ContentItem item, ContentTypeDefinition type) =>
        type.Fields.Where(attached => IsForReaders(attached.Field))
            .Select(attached => attached.Field.Rules.PlainText(item.FieldOf(attached.Part, attached.Field.Name), attached.Field));

    // The summary has its own place in the index; codes and reasons per line are data, not prose.
    private static bool IsForReaders(ContentFieldDefinition field) =>
        field.Name != "Summary" && field.Settings.Flag("LuceneContentIndexSettings", "Included", absent: true);
}
