using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Puts on masks and finds who is behind one.</summary>
internal sealed class Masks(AppDb db, TimeProvider clock)
{
    /// <returns>The pen with which this member wrote in the topic before; null when that never happened.</returns>
    public async Task<Pen?> InAsync(string topicId, Reader reader, CancellationToken cancellation)
    {
        // Who holds none costs nothing.
        if (reader.Personas().Skip(1).ToArray() is not { Length: > 0 } own)
            return null;
        var post = await db.Set<Post>().Where(p => p.TopicId == topicId && p.Alias != null && own.Contains(p.AuthorId)).OrderByDescending(p => p.Number).Select(p => new { p.AuthorId, p.Alias }).FirstOrDefaultAsync(cancellation);
        return post is null ? null : new Pen(reader.MemberId!, post.AuthorId, post.Alias);
    }

    /// <param name="topicId">Held by who asks; null for a new one.</param>
    public async Task<Pen> PutOnAsync(string memberId, string? topicId, string name, CancellationToken cancellation)
    {
        var taken = topicId is null ? [] : await db.Set<Post>().Where(p => p.TopicId == topicId && p.Alias != null).Select(p => p.Alias!).Distinct().ToListAsync(cancellation);
        var mask = db.Add(new Mask { Id = Mask.NewId(), MemberId = memberId, MadeAt = clock.GetUtcNow() }).Entity;
        return new Pen(memberId, mask.Id, Aliases.Unique(name, taken));
    }

    /// <returns>The member behind an author, who may be the member itself; null for a mask that came from another site.</returns>
    public async Task<string?> HolderAsync(string authorId, CancellationToken cancellation) =>
        Mask.Is(authorId) ? await db.Set<Mask>().Where(m => m.Id == authorId).Select(m => m.MemberId).FirstOrDefaultAsync(cancellation) : authorId;

    /// <summary>Members who wrote under a mask in the topic.</summary>
    public async Task<HashSet<string>> HoldersInAsync(string topicId, CancellationToken cancellation) =>
        [.. await db.Set<Post>().Where(p => p.TopicId == topicId && p.Alias != null).Join(db.Set<Mask>(), p => p.AuthorId, m => m.Id, (_, m) => m.MemberId).Distinct().ToListAsync(cancellation)];
}
