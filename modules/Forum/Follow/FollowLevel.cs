namespace DiversInclusief.Forum;

/// <summary>How much a member wants to hear of something.</summary>
internal enum FollowLevel
{
    /// <summary>Nothing, whatever else the member follows. Also keeps who takes part from following by itself again.</summary>
    Muted,

    /// <summary>A topic when it is started, not what is said in it.</summary>
    NewTopics,

    Everything,

    /// <summary>Nothing at once; all of it in the digest, for who wants one.</summary>
    Digest,
}
