using DiversInclusief.Media;

namespace DiversInclusief.Content;

/// <summary>The files of some items, for putting those items in the search index.</summary>
internal sealed record ShownFiles(IReadOnlyDictionary<string, MediaCard> Cards, IReadOnlyDictionary<string, string> Texts)
{
    public string WordsOf(ContentItem item, ContentTypeDefinition type) => string.Join('\n', ItemFiles.Of(item, type).Select(path => Texts.GetValueOrDefault(path, "")).Where(text => text.Length > 0));

    public string PictureOf(ContentItem item) => Picture.In(item["Picture"].MediaPaths, item["Picture"].MediaTexts, Cards)?.Text ?? "";
}
