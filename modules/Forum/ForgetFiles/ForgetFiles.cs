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
        var gone = await db.Set<Attachment>().AsTracking()
            .Where(f => f.PostId == null && f.HeldId == null && f.ProposalId == null && f.UploadedAt < before && !db.Set<Draft>().Any(d => d.MemberId == f.OwnerId && d.Content.Contains(f.Id)))
            .OrderBy(f => f.UploadedAt).Take(AtOnce).ToListAsync(cancellation);
        db.RemoveRange(gone);
        loose.LetGo(gone.Select(f => f.Hash));
    }
}
