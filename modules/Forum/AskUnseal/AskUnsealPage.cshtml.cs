using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class AskUnsealPage(AppDb db, TopicsToWrite topics, UnsealHandler handler, TimeProvider clock, CurrentMember me) : ModerateTopicPage(topics, me)
{
    public Post Post { get; private set; } = null!;

    [BindProperty]
    public UnsealForm Reason { get; set; } = new();

    public string Back => ForumAddress.Of(Topic, Post.Number, Post.Id);

    public async Task<IActionResult> OnGetAsync(string id, string post, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        return await WaitingAsync(cancellation) is { } waiting ? LocalRedirect(waiting) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string post, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var asked = await WaitingAsync(cancellation) ?? AddressOf((await handler.AskAsync(Topic, Post, Reason.Reason, cancellation)).Id);
        return LocalRedirect(asked);
    }

    private static string AddressOf(string id) => $"{ListUnsealingsPage.Address}/{id}";

    // Asked by another in the meantime, or by pressing twice.
    private async Task<string?> WaitingAsync(CancellationToken cancellation)
    {
        var since = clock.GetUtcNow() - Unsealing.Term;
        var found = await db.Set<Unsealing>().AsNoTracking().ReadableBy(Me).Where(u => u.MaskId == Post.AuthorId && u.AskedAt > since).OrderByDescending(u => u.AskedAt).FirstOrDefaultAsync(cancellation);
        return found is null ? null : AddressOf(found.Id);
    }

    private async Task<bool> FindAsync(string id, string postId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || await db.Set<Post>().ReadableBy(Me).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == Topic.Id, cancellation) is not { Alias: not null } post || post.IsBy(Me))
            return false;
        Post = post;
        return true;
    }
}
