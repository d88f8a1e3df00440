using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Closes topics in which nobody wrote for as long as their room says. Once a night; when a moderator opens one again, the silence is counted from there.</summary>
internal sealed class CloseQuietTopics(AppDb db, TimeProvider clock) : IRunJob
{
    private const int AtOnce = 500;

    public string Kind => "forum.close-quiet";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var room in await db.Set<Room>().AsNoTracking().Where(r => r.CloseAfterDays != null).ToListAsync(cancellation))
        {
            var last = now - TimeSpan.FromDays(room.CloseAfterDays!.Value);
            var quiet = await db.Set<Topic>().AsTracking().Where(t => t.RoomId == room.Id && t.LastActivityAt < last && (t.ReopenedAt == null || t.ReopenedAt < last) && t.Closure == null)
                .OrderByDescending(t => t.LastActivityAt).Take(AtOnce).ToListAsync(cancellation);
            quiet.ForEach(topic => topic.Close("", now));
        }
    }
}
