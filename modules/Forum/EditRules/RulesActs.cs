using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

internal static class RulesActs
{
    public static AuditKind Kind { get; } = new("rules", "Huisregels", "/huisregels?versie=");

    public static AuditAct Published { get; } = new("rules.published", "huisregels gewijzigd");
}
