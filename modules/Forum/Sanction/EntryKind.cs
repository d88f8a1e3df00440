namespace DiversInclusief.Forum;

/// <summary>From light to heavy.</summary>
internal enum EntryKind
{
    /// <summary>Among staff.</summary>
    Note,
    Warning,

    /// <summary>Reads, but does not write.</summary>
    Silence,

    /// <summary>Does not come in.</summary>
    Suspension,
}
