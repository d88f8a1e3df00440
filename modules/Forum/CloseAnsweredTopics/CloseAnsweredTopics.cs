using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Closes answered topics at the moment that stands at them. A moderator can open them again.</summary>
internal sealed class CloseAnsweredTopics(AppDb db, TimeProvider clock) : IRunJob
{
    public string Kind => "forum.close-answered";

    public TimeSpan? Every => TimeSpan.FromMinutes(10);

    // In one command: whoever takes the answer away at this very moment is either before it or meets a closed topic.
    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await db.Set<Topic>().Where(t => t.ClosesAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Closure!.ByMemberId, "").SetProperty(t => t.Closure!.At, now).SetProperty(t => t.ClosesAt, (DateTimeOffset?)null), cancellation);
    }
}
