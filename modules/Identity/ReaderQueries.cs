using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Asked at every request of a member, so compiled once; a compiled query belongs to the model of its site, hence no statics.</summary>
internal sealed class ReaderQueries
{
    /// <summary>A row for each role that holds on the day, or one without a role; none when the account cannot be used.</summary>
    public Func<AppDb, string, string?, DateOnly, DateTimeOffset, IAsyncEnumerable<HeldRole>> Roles { get; } =
        EF.CompileAsyncQuery((AppDb db, string id, string? stamp, DateOnly today, DateTimeOffset now) => db.Set<Member>()
            .Where(m => m.Id == id && !m.Blocked && m.SecurityStamp == stamp && (m.SuspendedUntil == null || m.SuspendedUntil <= now))
            .SelectMany(m => m.Roles.Where(r => (r.From == null || r.From <= today) && (r.Until == null || r.Until >= today)).DefaultIfEmpty(), (m, r) => new { m.Name, m.SilencedUntil, m.MunicipalityCode, Advises = db.Set<Delegation>().Any(d => d.AdviserId == m.Id && d.EndedAt == null), Role = r })
            .Select(m => new HeldRole(m.Name, m.Role!.Role.Name, m.Role!.Role.Permissions, m.SilencedUntil, m.MunicipalityCode, m.Advises)));
}
