namespace DiversInclusief.Forum;

/// <summary>A post that a member wants to find again. Nobody else ever learns of it.</summary>
internal sealed class KeptPost
{
    public required string MemberId { get; init; }
    public required string PostId { get; init; }
    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>In Dutch time; null for no reminder, or when it was given.</summary>
    public DateOnly? RemindOn { get; set; }
}
