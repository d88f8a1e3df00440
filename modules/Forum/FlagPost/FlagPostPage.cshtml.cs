using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequireMember, EnableRateLimiting("write")]
internal sealed class FlagPostPage(AppDb db, TopicsToWrite topics, FlagPostHandler handler, Members members, CurrentMember me) : PageModel
{
    /// <summary>Null once the post is out of the reader's sight, as after a flag that hid it.</summary>
    public Topic? Topic { get; private set; }

    public Post Post { get; private set; } = null!;

    public string Author { get; private set; } = "Voormalig lid";

    /// <summary>What this member said before; then there is nothing more to say.</summary>
    public Flag? Flagged { get; private set; }

    [BindProperty]
    public FlagPostForm Form { get; set; } = new();

    public string Back => Topic is null ? "/forum" : ForumAddress.Of(Topic, Post.Number, Post.Id);

    public async Task<IActionResult> OnGetAsync(string id, string post, CancellationToken cancellation)
    {
        Flagged = await handler.EarlierAsync(post, cancellation);
        return await FindAsync(id, post, cancellation) || Flagged is not null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string id, string post, CancellationToken cancellation)
    {
        var found = await FindAsync(id, post, cancellation);
        if (await handler.EarlierAsync(post, cancellation) is null)
        {
            if (!found)
                return NotFound();
            if (!ModelState.IsValid)
                return Page();
            await handler.HandleAsync(Topic!, Post, Form, cancellation);
        }
        return RedirectToPage();
    }

    private async Task<bool> FindAsync(string id, string postId, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic
            || await db.Set<Post>().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == topic.Id, cancellation) is not { } post || !post.MayBeFlaggedBy(me.Reader))
            return false;
        (Topic, Post) = (topic, post);
        if (post.Alias is { } alias)
            Author = alias;
        else if ((await members.CardsAsync([post.AuthorId], cancellation)).TryGetValue(post.AuthorId, out var card))
            Author = card.Name;
        return true;
    }
}
