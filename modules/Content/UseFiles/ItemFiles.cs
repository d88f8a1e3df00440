using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>Which files an item shows: those of its media fields, and those that its texts name.</summary>
internal static partial class ItemFiles
{
    public static IEnumerable<string> Of(ContentItem item, ContentTypeDefinition type) => InFields(item, type).Concat(InTexts(item, type)).Distinct();

    public static IEnumerable<string> InFields(ContentItem item, ContentTypeDefinition type) =>
        Values(item, type, "MediaField").SelectMany(value => value.MediaPaths);

    /// <summary>Pictures and links such as "![Een plein](/media/voorbeelden/plein.jpg)".</summary>
    public static IEnumerable<string> InTexts(ContentItem item, ContentTypeDefinition type) =>
        Values(item, type, "MarkdownField").Select(value => value.Markdown).Append(item.Body)
            .SelectMany(text => Address().Matches(text).Select(match => match.Groups["path"].Value)).Distinct();

    private static IEnumerable<FieldValue> Values(ContentItem item, ContentTypeDefinition type, string kind) =>
        type.Fields.Where(attached => attached.Field.Kind == kind).Select(attached => item.FieldOf(attached.Part, attached.Field.Name));

    [GeneratedRegex(@"\]\(/media/(?<path>[a-z0-9/.-]{1,300})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
