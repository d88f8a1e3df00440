namespace DiversInclusief.Forum;

/// <summary>A term that a topic is about, such as the theme "thema-taal".</summary>
internal sealed class TopicTerm
{
    public required string TopicId { get; init; }

    /// <summary>Name of the facet, such as "thema" or "type".</summary>
    public required string Facet { get; init; }

    public required string Term { get; init; }
}
