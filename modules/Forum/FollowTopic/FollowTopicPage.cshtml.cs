using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Takes the button beside a topic, and goes back to it.</summary>
[RequireMember]
internal sealed class FollowTopicPage(AppDb db, Follows follows, CurrentMember me) : PageModel
{
    public async Task<IActionResult> OnPostAsync(string id, bool volg, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { } topic)
            return NotFound();
        await follows.SetAsync(me.Reader.MemberId!, FollowSubject.OfTopic(id), volg ? FollowLevel.Everything : FollowLevel.Muted, cancellation);
        return LocalRedirect(ForumAddress.Of(topic) + "#volgen");
    }
}
