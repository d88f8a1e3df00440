using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Kernel.Audit;

/// <summary>Writes down who did what to what. Takes effect with the surrounding transaction: what did not happen is not recorded.</summary>
public sealed class AuditLog(AppDb db, TimeProvider clock)
{
    /// <param name="by">A visitor leaves no name.</param>
    public void Record(Reader by, AuditAct act, AuditKind kind, string key, string title, string detail = "") => db.Add(new AuditEntry
    {
        At = clock.GetUtcNow(), MemberId = by.MemberId, Name = by.Name, Act = act.Name, Kind = kind.Name, Key = key, Title = title, Detail = detail,
    });
}
