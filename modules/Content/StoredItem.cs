using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>
/// A content item without its text: which version readers see and which one editors go on with.
/// "Is it live" and "is there a newer draft" follow from the two, so they can never disagree.
/// </summary>
internal sealed class StoredItem : IReadable
{
    public required string Id { get; init; }
    public required string Type { get; init; }

    /// <summary>Empty, held by nobody, while nothing is published.</summary>
    public string Access { get; set; } = "";

    public string? PublishedVersionId { get; set; }

    /// <summary>Also guards against two saves at the same time.</summary>
    public string LatestVersionId { get; set; } = "";

    /// <summary>Of the published version, or of the latest when nothing is.</summary>
    public string Title { get; set; } = "";

    /// <summary>Of the published version; empty without a route.</summary>
    public string Path { get; set; } = "";

    public string Owner { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; set; }

    /// <summary>First moment it was published; stays when it is taken away.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Since when it is not in lists and search any more, though its address still shows it; null when it is.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }

    public bool IsPublished => PublishedVersionId is not null;
}
