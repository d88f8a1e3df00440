namespace DiversInclusief.Forum;

internal enum FlagReason
{
    /// <summary>Should not have been said here: hides the post at once, until someone has looked.</summary>
    Confidential,
    Person,
    Unkind,
    Unlawful,
    Misplaced,
    Other,
}
