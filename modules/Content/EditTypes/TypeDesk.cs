using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Opens types to change them, and stores what was changed unless someone else was first. Every change is in the log.</summary>
internal sealed class TypeDesk(AppDb db, ContentDefinitions definitions, AuditLog audit, CurrentMember me)
{
    public const string Busy = "Iemand anders wijzigde deze soort op hetzelfde moment. Probeer het nog eens.";

    public async Task<OpenedType?> OpenAsync(string name, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(name, cancellation) is not { } type)
            return null;
        var rows = await db.Set<StoredDefinition>().AsTracking().Where(row => row.Name == type.Name && row.Kind != StoredDefinition.Gone).ToListAsync(cancellation);
        return rows.Find(row => row.Kind == StoredDefinition.Type) is { } own ? new OpenedType(own, rows.Find(row => row.Kind == StoredDefinition.Part)) : null;
    }

    /// <returns>False when another node stored something in the meantime; nothing is stored then.</returns>
    public async Task<bool> SaveAsync(OpenedType type, AuditAct act, string detail, CancellationToken cancellation)
    {
        type.Write();
        if (type.PartRow is null && type.Fields.Any())
            db.Add(type.NewPartRow());
        return await SaveAsync(type.Name, type.Definition.DisplayName, act, detail, cancellation);
    }

    public async Task<bool> SaveAsync(string name, string displayName, AuditAct act, string detail, CancellationToken cancellation)
    {
        audit.Record(me.Reader, act, TypeActs.Kind, name, displayName, detail);
        try { await db.SaveChangesAsync(cancellation); }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
        definitions.Changed();
        return true;
    }
}
