using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>When answered topics close, after a room was given another term. What was not going to close stays open.</summary>
internal sealed class PlannedClosings(AppDb db)
{
    public async Task RenewAsync(CancellationToken cancellation)
    {
        foreach (var topic in await db.Set<Topic>().AsTracking().Include(t => t.Room).Where(t => t.ClosesAt != null).ToListAsync(cancellation))
            topic.PlanClosure(topic.Room);
    }
}
