using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps which post quotes which.</summary>
internal sealed class Quotings(AppDb db)
{
    /// <summary>Costs nothing for a text without quotations. A link to a post that is not there is passed over.</summary>
    public async Task NoteAsync(Post post, CancellationToken cancellation)
    {
        if (QuotedPosts.In(post.Body) is not { Count: > 0 } named)
            return;
        var quoted = await db.Set<Post>().Where(p => named.Contains(p.Id) && p.Id != post.Id).Select(p => p.Id).ToListAsync(cancellation);
        db.AddRange(quoted.Select(id => new Quoting { QuotedId = id, PostId = post.Id }));
    }

    /// <summary>After the text was changed.</summary>
    public async Task RenewAsync(Post post, CancellationToken cancellation)
    {
        await db.Set<Quoting>().Where(q => q.PostId == post.Id).ExecuteDeleteAsync(cancellation);
        await NoteAsync(post, cancellation);
    }
}
