using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Finds who wants to hear of a post. One command for any number of followers.</summary>
internal sealed class Audience(AppDb db)
{
    /// <summary>
    /// Everyone but the author who follows the topic or something around it, and has read everything before this post:
    /// who was told and did not come yet, is not told again with every reply.
    /// </summary>
    public async Task<List<string>> OfAsync(Topic topic, Post post, string writerId, string? municipality, CancellationToken cancellation)
    {
        var around = FollowSubject.Around(topic, post.AuthorId, municipality).ToArray();
        var said = await db.Set<Follow>().AsNoTracking().Where(f => around.Contains(f.Subject) && f.MemberId != writerId)
            .Select(f => new { f.MemberId, f.Level, Until = db.Set<Reading>().Where(r => r.MemberId == f.MemberId && r.TopicId == topic.Id).Select(r => r.Until).FirstOrDefault() })
            .ToListAsync(cancellation);
        return [.. said.GroupBy(f => f.MemberId)
            .Where(one => one.First().Until == post.Number - 1 && one.All(f => f.Level != FollowLevel.Muted) && one.Any(f => f.Level == FollowLevel.Everything || (post.IsOpening && f.Level == FollowLevel.NewTopics)))
            .Select(one => one.Key)];
    }
}
