using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class EditRulesHandler(AppDb db, HouseRules rules, AuditLog audit, TimeProvider clock, CurrentMember me)
{
    /// <returns>The current version instead, when it is another than the text began as.</returns>
    public async Task<RulesVersion?> HandleAsync(EditRulesForm form, CancellationToken cancellation)
    {
        // Two editors at the same moment wait for each other; SQLite has one writer as it is.
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('huisregels', 0))", cancellation);
        var current = await rules.CurrentAsync(cancellation);
        if ((current?.Number ?? 0) != form.BasedOn)
            return current;
        var version = new RulesVersion
        {
            Number = form.BasedOn + 1, Body = form.Body, Note = form.Note ?? "", MustBeAccepted = form.MustBeAccepted || form.BasedOn == 0, At = clock.GetUtcNow(), MemberId = me.Reader.MemberId,
        };
        db.Add(version);
        audit.Record(me.Reader, RulesActs.Published, RulesActs.Kind, $"{version.Number}", $"Huisregels, versie {version.Number}", version.MustBeAccepted ? "leden moeten opnieuw akkoord gaan" : "");
        return null;
    }
}
