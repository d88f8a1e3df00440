using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

/// <summary>What people do to items, as the log of the site names it.</summary>
internal static class ItemActs
{
    public static AuditKind Kind { get; } = new("content", "Inhoud", "/beheer/inhoud/");

    public static AuditAct Created { get; } = new("content.created", "gemaakt");
    public static AuditAct Edited { get; } = new("content.edited", "gewijzigd");
    public static AuditAct Restored { get; } = new("content.restored", "oude versie teruggezet");
    public static AuditAct Submitted { get; } = new("content.submitted", "ter beoordeling ingediend");
    public static AuditAct Withdrawn { get; } = new("content.withdrawn", "uit de beoordeling gehaald");
    public static AuditAct SentBack { get; } = new("content.sent-back", "teruggestuurd");
    public static AuditAct Approved { get; } = new("content.approved", "goedgekeurd en gepubliceerd");
    public static AuditAct Published { get; } = new("content.published", "gepubliceerd");
    public static AuditAct Unpublished { get; } = new("content.unpublished", "offline gehaald");
    public static AuditAct Archived { get; } = new("content.archived", "gearchiveerd");
    public static AuditAct Unarchived { get; } = new("content.unarchived", "uit het archief gehaald");
    public static AuditAct Deleted { get; } = new("content.deleted", "verwijderd");
    public static AuditAct Planned { get; } = new("content.planned", "ingepland");
    public static AuditAct PlanFailed { get; } = new("content.plan-failed", "publiceren volgens planning mislukt");
    public static AuditAct Judged { get; } = new("content.judged", "beoordeeld voor het keurmerk");
    public static AuditAct Labelled { get; } = new("content.labelled", "keurmerk gegeven");
    public static AuditAct Unlabelled { get; } = new("content.unlabelled", "keurmerk ingetrokken");
    public static AuditAct Checked { get; } = new("content.checked", "nagekeken: klopt nog");
    public static AuditAct PreviewMade { get; } = new("content.preview-made", "voorbeeldlink gemaakt");
    public static AuditAct PreviewRevoked { get; } = new("content.preview-revoked", "voorbeeldlink ingetrokken");
    public static AuditAct PreviewUsed { get; } = new("content.preview-used", "voorbeeldlink gebruikt");

    public static IReadOnlyList<AuditAct> All { get; } =
    [
        Created, Edited, Restored, Submitted, Withdrawn, SentBack, Approved, Published, Unpublished, Archived, Unarchived, Deleted, Planned, PlanFailed, PreviewMade, PreviewRevoked, PreviewUsed,
        Judged, Labelled, Unlabelled, Checked,
    ];
}
