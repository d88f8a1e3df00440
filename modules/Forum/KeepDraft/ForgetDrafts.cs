using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>After half a year nobody goes on with a text.</summary>
internal sealed class ForgetDrafts(AppDb db, TimeProvider clock) : IRunJob
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(180);

    public string Kind => "forum.forget-drafts";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public Task RunAsync(string payload, CancellationToken cancellation)
    {
        var old = clock.GetUtcNow() - Longest;
        return db.Set<Draft>().Where(d => d.SavedAt < old).ExecuteDeleteAsync(cancellation);
    }
}
