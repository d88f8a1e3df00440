using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>Keeps what members chose.</summary>
internal sealed class Preferences(AppDb db)
{
    public Task<Dictionary<string, Delivery>> OfAsync(string memberId, CancellationToken cancellation) =>
        db.Set<Preference>().AsNoTracking().Where(p => p.MemberId == memberId).ToDictionaryAsync(p => p.Kind, p => p.Delivery, cancellation);

    /// <summary>Takes effect with the surrounding transaction.</summary>
    public async Task SetAsync(string memberId, string kind, Delivery delivery, CancellationToken cancellation)
    {
        if (await db.Set<Preference>().AsTracking().FirstOrDefaultAsync(p => p.MemberId == memberId && p.Kind == kind, cancellation) is { } known)
            known.Delivery = delivery;
        else
            db.Add(new Preference { MemberId = memberId, Kind = kind, Delivery = delivery });
    }
}
