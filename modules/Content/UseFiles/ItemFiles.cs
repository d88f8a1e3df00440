using DiversInclusief.Media;

namespace DiversInclusief.Content;

/// <summary>Which files an item shows: those of its media fields, and those that its texts name.</summary>
internal static class ItemFiles
{
    public static IEnumerable<string> Of(ContentItem item, ContentTypeDefinition type) => InFields(item, type).Concat(InTexts(item, type)).Distinct();

    public static IEnumerable<string> InFields(ContentItem item, ContentTypeDefinition type) =>
        ItemValues.OfKind(item, type, "MediaField").SelectMany(value => value.MediaPaths);

    /// <summary>Pictures and links such as "![Een plein](/media/voorbeelden/plein.jpg)".</summary>
    public static IEnumerable<string> InTexts(ContentItem item, ContentTypeDefinition type) =>
        ItemValues.OfKind(item, type, "MarkdownField").Select(value => value.Markdown).Append(item.Body)
            .SelectMany(MediaLinks.PathsIn).Distinct();
}
