namespace DiversInclusief.Forum;

/// <summary>A topic and an item of the library that belong together. The item may be unpublished or gone: whoever shows it asks the library.</summary>
internal sealed class TopicItem
{
    public required string TopicId { get; init; }
    public required string ItemId { get; init; }
    public required ItemTie Tie { get; init; }
}
