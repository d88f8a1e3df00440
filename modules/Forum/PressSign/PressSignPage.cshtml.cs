using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Takes the small buttons below a post, and goes back to that post.</summary>
[RequirePermission(Permission.Reply)]
internal sealed class PressSignPage(AppDb db, PressSignHandler handler, CurrentMember me) : PageModel
{
    /// <param name="teken">What the button says: post, sign, and "aan" or "uit".</param>
    public async Task<IActionResult> OnPostAsync(string id, string? teken, CancellationToken cancellation)
    {
        var topic = await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == id, cancellation);
        if (topic is null || teken?.Split(':') is not [var postId, var typed, var way] || SignWords.Read(typed) is not { } kind)
            return NotFound();
        if (await db.Set<Post>().AsNoTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == id, cancellation) is not { } post || post.IsBy(me.Reader))
            return NotFound();
        await handler.HandleAsync(post, kind, way == "aan", cancellation);
        return LocalRedirect(ForumAddress.Of(topic, post.Number, post.Id));
    }
}
