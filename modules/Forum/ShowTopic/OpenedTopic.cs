namespace DiversInclusief.Forum;

/// <summary>A topic as one reader opens it.</summary>
/// <param name="ReadUntil">Number of the last post that the reader saw; null for a first visit.</param>
/// <param name="Follow">Null when the reader said nothing about it.</param>
/// <param name="Alias">Under which the reader wrote here; null when never.</param>
/// <param name="Held">Replies of the reader that wait for a moderator.</param>
/// <param name="Draft">What the reader began to reply; see <see cref="Drafts.Read"/>.</param>
/// <param name="Asked">How many colleagues were asked personally; nobody's business but the asker's.</param>
/// <param name="Ballot">What the reader chose in the poll.</param>
internal sealed record OpenedTopic(Topic Topic, int? ReadUntil, FollowLevel? Follow, string? Draft, string? Ballot, string? Alias, int Held, int Asked)
{
    /// <summary>Number of the first post that was not there at the last visit; null when there is none, or no visit before this one.</summary>
    public int? FirstNew => ReadUntil < Topic.PostCount ? ReadUntil + 1 : null;
}
