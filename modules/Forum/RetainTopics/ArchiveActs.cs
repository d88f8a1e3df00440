using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

internal static class ArchiveActs
{
    public static AuditKind Kind { get; } = new("archive", "Archief", "/beheer/vernietigd#");

    public static AuditAct Destroyed { get; } = new("archive.destroyed", "onderwerp vernietigd: bewaartermijn voorbij");
    public static AuditAct Exported { get; } = new("archive.exported", "onderwerpen uitgevoerd voor een Woo-verzoek");
    public static AuditAct ListTaken { get; } = new("archive.list", "verklaring van vernietiging opgehaald");

    public static IReadOnlyList<AuditAct> All { get; } = [Destroyed, Exported, ListTaken];
}
