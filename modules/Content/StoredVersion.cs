using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>What an item said at one moment. Never changed after it was written.</summary>
internal sealed class StoredVersion
{
    public required string Id { get; init; }
    public required string ItemId { get; init; }
    public required string Title { get; init; }

    /// <summary>JSON: parts by name.</summary>
    public required string Document { get; init; }

    public string Note { get; init; } = "";
    public string Author { get; init; } = "";
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>Of <see cref="MarkdownText"/>, when this was saved: it goes on looking as it did.</summary>
    public int Pipeline { get; init; } = MarkdownText.Pipeline;

    public ContentItem ToItem(StoredItem item) => new()
    {
        ContentItemId = item.Id,
        ContentItemVersionId = Id,
        ContentType = item.Type,
        DisplayText = Title,
        Latest = item.LatestVersionId == Id,
        Published = item.PublishedVersionId == Id,
        Live = item.IsPublished,
        CreatedUtc = item.CreatedAt,
        ModifiedUtc = SavedAt,
        PublishedUtc = item.PublishedAt,
        ArchivedUtc = item.ArchivedAt,
        Owner = item.Owner,
        Author = Author,
        Note = Note,
        Pipeline = Pipeline,
        Content = JsonReading.ParseObject(Document),
    };
}
