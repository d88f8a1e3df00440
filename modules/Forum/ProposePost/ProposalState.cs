namespace DiversInclusief.Forum;

internal enum ProposalState
{
    Waiting,
    Placed,
    Refused,

    /// <summary>Nobody decided in time.</summary>
    Expired,

    /// <summary>The adviser no longer writes for this member.</summary>
    Ended,
}
