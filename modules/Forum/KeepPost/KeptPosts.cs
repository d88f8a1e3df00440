using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What members keep of the forum, each for themselves.</summary>
internal sealed class KeptPosts(AppDb db, TimeProvider clock)
{
    public Task<KeptPost?> FindAsync(string memberId, string postId, CancellationToken cancellation) => Of(memberId, postId).AsNoTracking().FirstOrDefaultAsync(cancellation);

    /// <summary>Keeping what is kept already changes nothing: its reminder stays.</summary>
    public async Task KeepAsync(string memberId, string postId, CancellationToken cancellation)
    {
        await AloneAsync(memberId, postId, cancellation);
        if (!await Of(memberId, postId).AnyAsync(cancellation))
            db.Add(New(memberId, postId, null));
    }

    /// <summary>Keeping what is kept already changes the day of its reminder.</summary>
    public async Task KeepAsync(string memberId, string postId, DateOnly? remindOn, CancellationToken cancellation)
    {
        await AloneAsync(memberId, postId, cancellation);
        if (await Of(memberId, postId).ExecuteUpdateAsync(set => set.SetProperty(k => k.RemindOn, remindOn), cancellation) == 0)
            db.Add(New(memberId, postId, remindOn));
    }

    public Task ForgetAsync(string memberId, string postId, CancellationToken cancellation) => Of(memberId, postId).ExecuteDeleteAsync(cancellation);

    // Two sends at the same moment wait for each other; SQLite has one writer as it is.
    private Task AloneAsync(string memberId, string postId, CancellationToken cancellation) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({memberId + postId}, 0))", cancellation) : Task.CompletedTask;

    private KeptPost New(string memberId, string postId, DateOnly? remindOn) => new() { MemberId = memberId, PostId = postId, KeptAt = clock.GetUtcNow(), RemindOn = remindOn };

    private IQueryable<KeptPost> Of(string memberId, string postId) => db.Set<KeptPost>().Where(k => k.MemberId == memberId && k.PostId == postId);
}
