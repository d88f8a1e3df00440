using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

/// <summary>What people do with the check of links, as the log of the site names it.</summary>
internal static class LinkActs
{
    public static AuditKind Kind { get; } = new("links", "Koppelingen", "/beheer/koppelingen");

    public static AuditAct SwitchedOn { get; } = new("links.on", "controle van koppelingen aangezet");
    public static AuditAct SwitchedOff { get; } = new("links.off", "controle van koppelingen uitgezet");
}
