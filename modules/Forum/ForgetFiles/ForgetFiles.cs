using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What belongs to no post and stands in no draft is destroyed after a day. A draft that goes thereby takes its files along.</summary>
internal sealed class ForgetFiles(AppDb db, LooseFiles loose, TimeProvider clock) : IRunJob
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public string Kind => "forum.forget-files";

    public TimeSpan? Every => TimeSpan.FromHours(6);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Kept;
        var left = db.Set<Attachment>()
            .Where(f => f.PostId == null && f.HeldId == null && f.ProposalId == null && f.UploadedAt < before && !db.Set<Draft>().Any(d => d.MemberId == f.OwnerId && d.Content.Contains(f.Id)));
        var found = await left.OrderBy(f => f.UploadedAt).Take(AtOnce).Select(f => new { f.Id, f.Hash }).ToListAsync(cancellation);
        var ids = found.Select(f => f.Id).ToArray();
        // Asked again while they go: one that is posted at this moment is taken by CheckFiles and stays.
        await left.Where(f => ids.Contains(f.Id)).ExecuteDeleteAsync(cancellation);
        loose.LetGo(found.Select(f => f.Hash));
    }
}
