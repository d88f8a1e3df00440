namespace DiversInclusief.Forum;

/// <summary>One post quotes another. Kept beside the text, so that a page need not look for it.</summary>
internal sealed class Quoting
{
    public required string QuotedId { get; init; }

    /// <summary>The later post.</summary>
    public required string PostId { get; init; }
}
