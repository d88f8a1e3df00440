using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Who may prepare texts for whom. Takes effect with the surrounding transaction, and stops at once when an account, an office or the time ends.</summary>
public sealed class Delegations
{
    /// <summary>Of one principal, those who were asked included.</summary>
    public const int Most = 10;

    private const int MostColleagues = 100;
    private readonly AppDb _db;
    private readonly ILookupNormalizer _normal;
    private readonly TimeProvider _clock;

    internal Delegations(AppDb db, ILookupNormalizer normal, TimeProvider clock) => (_db, _normal, _clock) = (db, normal, clock);

    /// <summary>What this principal arranged and did not end, the oldest first, whether it holds today or not.</summary>
    public Task<List<Delegation>> OfAsync(string principalId, CancellationToken cancellation) =>
        Current().AsNoTracking().Where(d => d.PrincipalId == principalId).OrderBy(d => d.MadeAt).ThenBy(d => d.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>For whom this member may prepare texts today.</summary>
    public Task<List<Delegation>> ForAsync(string adviserId, CancellationToken cancellation) =>
        Holding().AsNoTracking().Where(d => d.AdviserId == adviserId).OrderBy(d => d.MadeAt).ThenBy(d => d.Id).ToListAsync(cancellation);

    /// <returns>Null when the one may not prepare texts for the other today.</returns>
    public Task<Delegation?> FindAsync(string principalId, string adviserId, CancellationToken cancellation) =>
        Holding().AsNoTracking().FirstOrDefaultAsync(d => d.PrincipalId == principalId && d.AdviserId == adviserId, cancellation);

    /// <summary>Asked of the address of this member and not yet answered.</summary>
    public Task<List<Delegation>> AskedOfAsync(string memberId, CancellationToken cancellation)
    {
        var address = _db.Set<Member>().Where(m => m.Id == memberId && !m.Blocked).Select(m => m.NormalizedEmail);
        return Current().AsNoTracking().Where(d => d.AdviserId == null && d.DeclinedAt == null && d.PrincipalId != memberId && address.Contains(d.Address)).OrderBy(d => d.MadeAt).Take(Most).ToListAsync(cancellation);
    }

    /// <summary>Members of the same municipality who hold an office today and were not named yet.</summary>
    public async Task<List<MemberCard>> ColleaguesAsync(string principalId, CancellationToken cancellation)
    {
        var today = Today;
        var of = await _db.Set<Member>().Where(m => m.Id == principalId).Select(m => m.MunicipalityCode).FirstOrDefaultAsync(cancellation);
        return of is null ? [] : await _db.Set<Member>().AsNoTracking()
            .Where(m => m.MunicipalityCode == of && m.Id != principalId && !m.Blocked && m.Roles.Any(r => (r.From == null || r.From <= today) && (r.Until == null || r.Until >= today))
                && !_db.Set<Delegation>().Any(d => d.PrincipalId == principalId && d.AdviserId == m.Id && d.EndedAt == null))
            .OrderBy(m => m.Name).ThenBy(m => m.Id).Take(MostColleagues).Select(m => new MemberCard(m.Id, m.Name, m.Function, m.Organisation, m.MunicipalityCode)).ToListAsync(cancellation);
    }

    /// <returns>Null when one of both holds no office, or it is so already.</returns>
    public async Task<Delegation?> NameAsync(string principalId, string adviserId, DateOnly? until, bool mustSignIn, CancellationToken cancellation)
    {
        if (await OfficeAsync(principalId, cancellation) is not { } office || await OfficeAsync(adviserId, cancellation) is not { } advisers
            || await Current().AnyAsync(d => d.PrincipalId == principalId && d.AdviserId == adviserId, cancellation))
            return null;
        return _db.Add(new Delegation
        {
            Id = ShortId.New(), PrincipalId = principalId, AdviserId = adviserId, PrincipalRole = office, AdviserRole = advisers, MadeAt = _clock.GetUtcNow(), Until = until, MustSignIn = mustSignIn,
        }).Entity;
    }

    /// <summary>The same work and the same answer whether or not anyone has the address.</summary>
    /// <returns>Null when the principal holds no office, or asked it before.</returns>
    public async Task<Delegation?> AskAsync(string principalId, string address, DateOnly? until, bool mustSignIn, CancellationToken cancellation)
    {
        var normal = _normal.NormalizeEmail(address);
        if (await OfficeAsync(principalId, cancellation) is not { } office || await Current().AnyAsync(d => d.PrincipalId == principalId && d.Address == normal && d.AdviserId == null, cancellation))
            return null;
        return _db.Add(new Delegation { Id = ShortId.New(), PrincipalId = principalId, Address = normal, PrincipalRole = office, MadeAt = _clock.GetUtcNow(), Until = until, MustSignIn = mustSignIn }).Entity;
    }

    /// <summary>The member to tell that they were asked; null when nobody has the address or nothing was asked.</summary>
    public Task<string?> WhoIsAskedAsync(string id, CancellationToken cancellation) =>
        Current().Where(d => d.Id == id && d.AdviserId == null).Join(_db.Set<Member>().Where(m => !m.Blocked), d => d.Address, m => m.NormalizedEmail, (_, m) => m.Id).FirstOrDefaultAsync(cancellation);

    /// <returns>Null when this member was not asked.</returns>
    public async Task<Delegation?> AnswerAsync(string id, string memberId, bool yes, CancellationToken cancellation)
    {
        if ((await AskedOfAsync(memberId, cancellation)).Find(d => d.Id == id) is not { } found)
            return null;
        var asked = await _db.Set<Delegation>().AsTracking().FirstAsync(d => d.Id == found.Id, cancellation);
        var office = yes ? await OfficeAsync(memberId, cancellation) : null;
        if (office is null || await Current().AnyAsync(d => d.PrincipalId == asked.PrincipalId && d.AdviserId == memberId, cancellation))
            asked.DeclinedAt = _clock.GetUtcNow();
        else
            (asked.AdviserId, asked.AdviserRole) = (memberId, office);
        return asked;
    }

    /// <param name="byMemberId">Either of both may end it.</param>
    /// <returns>Null when there is none of this member.</returns>
    public async Task<Delegation?> EndAsync(string id, string byMemberId, CancellationToken cancellation)
    {
        if (await _db.Set<Delegation>().AsTracking().FirstOrDefaultAsync(d => d.Id == id && d.EndedAt == null && (d.PrincipalId == byMemberId || d.AdviserId == byMemberId), cancellation) is not { } found)
            return null;
        found.EndedAt = _clock.GetUtcNow();
        return found;
    }

    private IQueryable<Delegation> Current() => _db.Set<Delegation>().Where(d => d.EndedAt == null);

    /// <summary>Those that hold at this moment.</summary>
    internal IQueryable<Delegation> Holding()
    {
        var (today, now) = (Today, _clock.GetUtcNow());
        var able = _db.Set<Member>().Where(m => !m.Blocked && (m.SuspendedUntil == null || m.SuspendedUntil <= now));
        return Current().Where(d => d.AdviserId != null && (d.Until == null || d.Until >= today)
            && able.Any(m => m.Id == d.PrincipalId && m.Roles.Any(r => r.RoleName == d.PrincipalRole && (r.From == null || r.From <= today) && (r.Until == null || r.Until >= today)))
            && able.Any(m => m.Id == d.AdviserId && m.Roles.Any(r => r.RoleName == d.AdviserRole && (r.From == null || r.From <= today) && (r.Until == null || r.Until >= today))));
    }

    private DateOnly Today => DutchTime.Today(_clock.GetUtcNow());

    // Of several offices the one that ends first: with it may go why the other was asked.
    private Task<string?> OfficeAsync(string memberId, CancellationToken cancellation)
    {
        var today = Today;
        return _db.Set<MemberRole>().Where(r => r.MemberId == memberId && (r.From == null || r.From <= today) && (r.Until == null || r.Until >= today))
            .OrderBy(r => r.Until == null).ThenBy(r => r.Until).ThenBy(r => r.RoleName).Select(r => r.RoleName).FirstOrDefaultAsync(cancellation);
    }
}
