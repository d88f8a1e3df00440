namespace DiversInclusief.Forum;

/// <summary>One row of the form: a subject and what the member wants to hear of it.</summary>
internal sealed class FollowChoice
{
    public string Subject { get; set; } = "";

    /// <summary>Name of a <see cref="FollowLevel"/>; empty for nothing said.</summary>
    public string? Level { get; set; }
}
