namespace DiversInclusief.Forum;

/// <summary>What a member can say about a post without writing.</summary>
internal enum SignKind
{
    Recognised,
    Useful,

    /// <summary>Said by a municipality rather than by a person: its name is shown.</summary>
    AlsoDone,
}
