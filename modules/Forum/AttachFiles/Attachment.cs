using DiversInclusief.Media;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>
/// A file that a member brought for a post. Who may read the post may see it, and nobody else; as long as it is not posted, only who brought it
/// (and, when the post is held, its moderators, or who decides about it). What is told about it stands with the post, see <see cref="PostFile"/>.
/// </summary>
internal sealed class Attachment
{
    public required string Id { get; init; }

    /// <summary>Who brought it; once it is posted what the post is signed with, which may be a <see cref="Mask"/>.</summary>
    public required string OwnerId { get; set; }

    /// <summary>Null until it is posted.</summary>
    public string? PostId { get; set; }

    /// <summary>See <see cref="HeldPost"/>.</summary>
    public string? HeldId { get; set; }

    /// <summary>See <see cref="Proposal"/>.</summary>
    public string? ProposalId { get; set; }

    public required string Hash { get; init; }
    public required string FileName { get; init; }
    public required string Name { get; init; }
    public required string ContentType { get; init; }
    public required long Bytes { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required bool IsActive { get; init; }
    /// <summary>Named inside a PDF, where we cannot take it out; null when there is none.</summary>
    public string? Author { get; init; }

    public required DateTimeOffset UploadedAt { get; set; }

    public LooseFile File => new(Hash, FileName, Name, ContentType, Bytes, Width, Height, IsActive) { Author = Author };

    /// <summary>Waits in a form or draft of who brought it.</summary>
    public bool IsLoose => PostId is null && HeldId is null && ProposalId is null;

    public static Attachment Of(LooseFile file, string ownerId, DateTimeOffset at, string? id = null) => new()
    {
        Id = id ?? ShortId.New(), OwnerId = ownerId, Hash = file.Hash, FileName = file.FileName, Name = file.Name, ContentType = file.ContentType,
        Bytes = file.Bytes, Width = file.Width, Height = file.Height, IsActive = file.IsActive, Author = file.Author, UploadedAt = at,
    };
}
