namespace DiversInclusief.Forum;

/// <summary>What became of a proposal, for its adviser.</summary>
internal static class ProposalWords
{
    public static string Of(Proposal proposal) => proposal.State switch
    {
        ProposalState.Placed => proposal.PostId is null ? "Goedgekeurd, een moderator kijkt nog" : "Geplaatst",
        ProposalState.Refused => "Niet geplaatst",
        ProposalState.Expired => "Niet op tijd beslist",
        ProposalState.Ended => "Je schrijft niet meer voor deze persoon",
        _ => "Wacht op een besluit",
    };

    public static string KindOf(Proposal proposal) => proposal.State switch { ProposalState.Placed => "success", ProposalState.Waiting => "info", _ => "warning" };
}
