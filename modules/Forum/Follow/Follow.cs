namespace DiversInclusief.Forum;

/// <summary>What a member said about one <see cref="FollowSubject"/>. No row: nothing was said.</summary>
internal sealed class Follow
{
    public required string MemberId { get; init; }

    /// <summary>A <see cref="FollowSubject"/> as text.</summary>
    public required string Subject { get; init; }

    public required FollowLevel Level { get; set; }
}
