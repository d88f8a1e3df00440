using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

internal static class ProposalActs
{
    public static AuditKind Kind { get; } = new("proposal", "Schrijven namens een ander", ListProposalsPage.Address + "/");

    public static AuditKind Delegations { get; } = new("delegation", "Adviseurs", NameAdvisersPage.Address + "#");

    public static AuditAct Named { get; } = new("adviser.named", "adviseur gekozen");
    public static AuditAct Asked { get; } = new("adviser.asked", "iemand per e-mail gevraagd als adviseur");
    public static AuditAct Accepted { get; } = new("adviser.accepted", "ja gezegd als adviseur");
    public static AuditAct Ended { get; } = new("adviser.ended", "schrijven namens een ander gestopt");
    public static AuditAct Placed { get; } = new("proposal.placed", "tekst van een adviseur geplaatst");
    public static AuditAct Refused { get; } = new("proposal.refused", "tekst van een adviseur niet geplaatst");

    public static IReadOnlyList<AuditAct> All { get; } = [Named, Asked, Accepted, Ended, Placed, Refused];
}
