using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Finds who to tell something, for modules that send notifications.</summary>
public sealed class Recipients
{
    private readonly AppDb _db;
    private readonly LoadReader _load;
    private readonly TimeProvider _clock;

    internal Recipients(AppDb db, LoadReader load, TimeProvider clock) => (_db, _load, _clock) = (db, load, clock);

    /// <returns>The member as of now, roles that ended left out; null when gone or blocked. Who is suspended reads only what is told to that member alone.</returns>
    public async Task<Recipient?> FindAsync(string memberId, CancellationToken cancellation)
    {
        var member = await _db.Set<Member>().AsNoTracking().Where(m => m.Id == memberId && !m.Blocked)
            .Select(m => new { m.Name, m.Email, m.SecurityStamp, m.SuspendedUntil }).FirstOrDefaultAsync(cancellation);
        if (member?.Email is null)
            return null;
        if (member.SuspendedUntil > _clock.GetUtcNow())
            return new Recipient(memberId, member.Name, member.Email, Reader.Visitor with { MemberId = memberId, Name = member.Name, Tokens = new HashSet<string> { Token.Member(memberId) } });
        return await _load.LoadAsync(memberId, member.SecurityStamp, cancellation) is { IsMember: true } reader ? new Recipient(memberId, member.Name, member.Email, reader) : null;
    }

    /// <summary>Ids of the members who hold the permission today, in two commands.</summary>
    public async Task<List<string>> HoldersAsync(string permission, CancellationToken cancellation)
    {
        var roles = await _db.Set<Role>().AsNoTracking().ToListAsync(cancellation);
        var giving = roles.Where(role => role.Name == Role.Administrator || role.Permissions.Contains(permission)).Select(role => role.Name).ToArray();
        return await Holding(giving).OrderBy(id => id).ToListAsync(cancellation);
    }

    /// <summary>Ids of the members of these municipalities (CBS codes) and of those who hold one of these roles today, in two commands.</summary>
    /// <param name="roles">Names; one that is no role is passed over, capitals do not matter.</param>
    public async Task<List<string>> OfAsync(IReadOnlyCollection<string> municipalities, IReadOnlyCollection<string> roles, int most, CancellationToken cancellation)
    {
        if (municipalities.Count == 0 && roles.Count == 0)
            return [];
        var known = roles.Count == 0 ? [] : await _db.Set<Role>().AsNoTracking().Select(role => role.Name).ToListAsync(cancellation);
        var wanted = known.Intersect(roles, StringComparer.OrdinalIgnoreCase).ToArray();
        return await _db.Set<Member>().Where(m => !m.Blocked && municipalities.Contains(m.MunicipalityCode)).Select(m => m.Id)
            .Union(Holding(wanted)).OrderBy(id => id).Take(most).ToListAsync(cancellation);
    }

    private IQueryable<string> Holding(string[] roles)
    {
        var today = DutchTime.Today(_clock.GetUtcNow());
        // From the roles to their holders: few have one, and everyone is a member.
        return _db.Set<MemberRole>().Where(held => roles.Contains(held.RoleName) && (held.From == null || held.From <= today) && (held.Until == null || held.Until >= today))
            .Join(_db.Set<Member>().Where(m => !m.Blocked), held => held.MemberId, m => m.Id, (_, m) => m.Id).Distinct();
    }
}
