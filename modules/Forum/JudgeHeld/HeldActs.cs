using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

internal static class HeldActs
{
    public static AuditKind Kind { get; } = new("held", "Berichten van nieuwe leden", ListHeldPage.Address + "/");

    public static AuditAct Placed { get; } = new("held.placed", "bericht van een nieuw lid geplaatst");
    public static AuditAct Refused { get; } = new("held.refused", "bericht van een nieuw lid niet geplaatst");
}
