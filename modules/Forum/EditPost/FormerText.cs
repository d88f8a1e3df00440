namespace DiversInclusief.Forum;

/// <summary>What a post said until it was changed. Readable for who may read the post.</summary>
internal sealed class FormerText
{
    public required string PostId { get; init; }

    /// <summary>The revision of the post that it was.</summary>
    public required int Number { get; init; }

    public required string Body { get; set; }

    /// <summary>What was attached, by name: the files themselves may be gone.</summary>
    public string? Files { get; set; }

    public IReadOnlyList<PostFile> Attached => PostFile.Read(Files);

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who placed it.</summary>
    public required string ById { get; init; }

    /// <summary>A moderator took the words out, such as data of a person; that there were words stays visible.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    public static FormerText Of(Post post) => new()
    {
        PostId = post.Id, Number = post.Revision, Body = post.Body, Files = post.Files, At = post.EditedAt ?? post.WrittenAt, ById = post.EditedById ?? post.AuthorId,
    };

    public void Erase(DateTimeOffset at) => (Body, Files, ErasedAt) = ("", null, ErasedAt ?? at);
}
