using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The rules of the house and who accepted them.</summary>
internal sealed class HouseRules(AppDb db, TimeProvider clock)
{
    public const string Address = "/huisregels";

    /// <returns>Null as long as the site has none.</returns>
    public Task<RulesVersion?> CurrentAsync(CancellationToken cancellation) =>
        db.Set<RulesVersion>().AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);

    /// <returns>The rules as they are now, when the member must still accept them before writing; null when not. One command for who has.</returns>
    public async Task<RulesVersion?> ToAcceptAsync(string memberId, CancellationToken cancellation)
    {
        var asked = db.Set<RulesVersion>().Where(v => v.MustBeAccepted && !db.Set<RulesAcceptance>().Any(a => a.MemberId == memberId && a.Number >= v.Number));
        return await asked.AnyAsync(cancellation) ? await CurrentAsync(cancellation) : null;
    }

    public Task<RulesAcceptance?> LatestOfAsync(string memberId, CancellationToken cancellation) =>
        db.Set<RulesAcceptance>().AsNoTracking().Where(a => a.MemberId == memberId).OrderByDescending(a => a.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>Saying it twice is as good as once.</summary>
    public Task AcceptAsync(string memberId, int number, CancellationToken cancellation)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO forum_rules_accepted ("MemberId", "Number", "At") VALUES ({memberId}, {number}, {at})
            ON CONFLICT ("MemberId", "Number") DO NOTHING
            """, cancellation);
    }
}
