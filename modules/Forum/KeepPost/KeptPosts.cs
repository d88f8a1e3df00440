using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What members keep of the forum, each for themselves.</summary>
internal sealed class KeptPosts(AppDb db, TimeProvider clock)
{
    public Task<KeptPost?> FindAsync(string memberId, string postId, CancellationToken cancellation) => Of(memberId, postId).AsNoTracking().FirstOrDefaultAsync(cancellation);

    /// <summary>Keeping what is kept already changes the day of its reminder.</summary>
    public async Task KeepAsync(string memberId, string postId, DateOnly? remindOn, CancellationToken cancellation)
    {
        // Two sends at the same moment wait for each other; SQLite has one writer as it is.
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({memberId + postId}, 0))", cancellation);
        if (await Of(memberId, postId).ExecuteUpdateAsync(set => set.SetProperty(k => k.RemindOn, remindOn), cancellation) == 0)
            db.Add(new KeptPost { MemberId = memberId, PostId = postId, KeptAt = clock.GetUtcNow(), RemindOn = remindOn });
    }

    public Task ForgetAsync(string memberId, string postId, CancellationToken cancellation) => Of(memberId, postId).ExecuteDeleteAsync(cancellation);

    private IQueryable<KeptPost> Of(string memberId, string postId) => db.Set<KeptPost>().Where(k => k.MemberId == memberId && k.PostId == postId);
}
