using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

/// <summary>What people do to terms, as the log of the site names it.</summary>
internal static class TermActs
{
    public static AuditKind Kind { get; } = new("term", "Indelingen", "/beheer/indelingen/");

    public static AuditAct TaxonomyAdded { get; } = new("taxonomy.added", "indeling gemaakt");
    public static AuditAct Added { get; } = new("term.added", "term toegevoegd");
    public static AuditAct Changed { get; } = new("term.changed", "term gewijzigd");
    public static AuditAct Moved { get; } = new("term.moved", "term verplaatst");
    public static AuditAct Merged { get; } = new("term.merged", "termen samengevoegd");
    public static AuditAct Deleted { get; } = new("term.deleted", "term verwijderd");

    public static IReadOnlyList<AuditAct> All { get; } = [TaxonomyAdded, Added, Changed, Moved, Merged, Deleted];
}
