using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>An address of a post that holds wherever the post is moved; leads to where it stands today.</summary>
[RequireMember]
internal sealed class FindPostPage(AppDb db, CurrentMember me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var post = await db.Set<Post>().AsNoTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == id, cancellation);
        var topic = post is null ? null : await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == post.TopicId, cancellation);
        return topic is null ? NotFound() : LocalRedirect(ForumAddress.Of(topic, post!.Number, post.Id));
    }
}
