using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

internal static class StandingActs
{
    public static AuditKind Kind { get; } = new("standing", "Leden", ListSanctionsPage.Address + "/");

    public static AuditAct Noted { get; } = new("member.noted", "notitie over een lid gemaakt");
    public static AuditAct Warned { get; } = new("member.warned", "lid gewaarschuwd");
    public static AuditAct Silenced { get; } = new("member.silenced", "lid een tijd niet laten schrijven");
    public static AuditAct Suspended { get; } = new("member.suspended", "lid een tijd geschorst");
    public static AuditAct Freed { get; } = new("member.freed", "stilte of schorsing eerder beëindigd");

    public static IReadOnlyList<AuditAct> All { get; } = [Noted, Warned, Silenced, Suspended, Freed];

    public static AuditAct Of(EntryKind kind) => kind switch { EntryKind.Warning => Warned, EntryKind.Silence => Silenced, EntryKind.Suspension => Suspended, _ => Noted };
}
