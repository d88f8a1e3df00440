using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

/// <summary>What administrators do to types, as the log of the site names it.</summary>
internal static class TypeActs
{
    public static AuditKind Kind { get; } = new("type", "Soorten inhoud", "/beheer/soorten/");

    public static AuditAct Created { get; } = new("type.created", "soort gemaakt");
    public static AuditAct Described { get; } = new("type.described", "naam of uitleg van soort gewijzigd");
    public static AuditAct FieldAdded { get; } = new("type.field-added", "veld toegevoegd");
    public static AuditAct FieldChanged { get; } = new("type.field-changed", "veld gewijzigd");
    public static AuditAct FieldMoved { get; } = new("type.field-moved", "veld verplaatst");
    public static AuditAct FieldRemoved { get; } = new("type.field-removed", "veld weggehaald");
    public static AuditAct FieldPutBack { get; } = new("type.field-put-back", "veld teruggezet");
    public static AuditAct Deleted { get; } = new("type.deleted", "soort verwijderd");
    public static AuditAct Imported { get; } = new("type.imported", "soort ingelezen");

    public static IReadOnlyList<AuditAct> All { get; } = [Created, Described, FieldAdded, FieldChanged, FieldMoved, FieldRemoved, FieldPutBack, Deleted, Imported];
}
