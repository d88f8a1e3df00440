namespace DiversInclusief.Forum;

/// <summary>Who writes, and under what name.</summary>
/// <param name="MemberId">Of the writer: for what is the writer's own, such as drafts and how far was read.</param>
/// <param name="AuthorId">What the post is signed with: the same, or a <see cref="Mask"/>.</param>
/// <param name="Alias">Shown instead of a name; null for who writes openly.</param>
internal sealed record Pen(string MemberId, string AuthorId, string? Alias)
{
    /// <summary>The adviser who prepared the words; null for who wrote them.</summary>
    public string? PreparedById { get; init; }

    public static Pen Open(string memberId) => new(memberId, memberId, null);
}
