using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Destroys closed topics once the time that their room keeps them is up, unless they are held. Once a night, at most a hundred, so that a wrong number is noticed in time.</summary>
internal sealed class DestroyDue(AppDb db, DestroyTopic destroy, TimeProvider clock) : IRunJob
{
    private const int AtOnce = 100;

    public string Kind => "forum.destroy-due";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var left = AtOnce;
        foreach (var room in await db.Set<Room>().AsNoTracking().Where(r => r.RetainMonths != null).OrderBy(r => r.Id).ToListAsync(cancellation))
        {
            var (months, before) = (room.RetainMonths!.Value, clock.GetUtcNow().AddMonths(-room.RetainMonths.Value));
            var due = await db.Set<Topic>().AsNoTracking().Where(t => t.RoomId == room.Id && t.Closure!.At < before && !db.Set<Hold>().Any(h => h.TopicId == t.Id))
                .OrderBy(t => t.Closure!.At).ThenBy(t => t.Id).Take(left).ToListAsync(cancellation);
            foreach (var topic in due)
                await destroy.HandleAsync(topic, months, cancellation);
            left -= due.Count;
        }
    }
}
