using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>What nobody came back for in half a year is let go.</summary>
internal sealed class ForgetKeptWork(AppDb db, TimeProvider clock) : IRunJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    public string Kind => "content.forget-kept-work";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public Task RunAsync(string payload, CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Kept;
        return db.Set<KeptWork>().Where(work => work.KeptAt < before).ExecuteDeleteAsync(cancellation);
    }
}
