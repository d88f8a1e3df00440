using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Writes down that delegations ended by themselves, so that none comes back to life when an office or account does, and forgets old ones.</summary>
public sealed class EndDelegations
{
    private const int AtOnce = 200;

    /// <summary>A question by e-mail that nobody answers.</summary>
    private static readonly TimeSpan Asked = TimeSpan.FromDays(30);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);
    private readonly AppDb _db;
    private readonly Delegations _delegations;
    private readonly TimeProvider _clock;

    internal EndDelegations(AppDb db, Delegations delegations, TimeProvider clock) => (_db, _delegations, _clock) = (db, delegations, clock);

    /// <returns>Those that ended now, at most a few hundred. Who is suspended for a while comes back, so theirs only rest.</returns>
    public async Task<List<Delegation>> HandleAsync(CancellationToken cancellation)
    {
        var now = _clock.GetUtcNow();
        var (lapsed, old) = (now - Asked, now - Kept);
        await _db.Set<Delegation>().Where(d => d.EndedAt < old || (d.AdviserId == null && d.MadeAt < lapsed)).ExecuteDeleteAsync(cancellation);
        var holding = _delegations.Holding().Select(d => d.Id);
        var resting = _db.Set<Member>().Where(m => m.SuspendedUntil > now && !m.Blocked).Select(m => m.Id);
        var ended = await _db.Set<Delegation>().AsTracking().Where(d => d.EndedAt == null && d.AdviserId != null && !holding.Contains(d.Id)).OrderBy(d => d.MadeAt).ThenBy(d => d.Id).Take(AtOnce).ToListAsync(cancellation);
        var suspended = (await resting.ToListAsync(cancellation)).ToHashSet();
        ended.RemoveAll(d => (suspended.Contains(d.PrincipalId) || suspended.Contains(d.AdviserId!)) && !(d.Until < DutchTime.Today(now)));
        ended.ForEach(d => d.EndedAt = now);
        return ended;
    }
}
