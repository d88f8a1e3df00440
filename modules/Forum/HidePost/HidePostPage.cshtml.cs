using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class HidePostPage(AppDb db, TopicsToWrite topics, HidePostHandler handler, TellAuthor tell, ModeratorLog log, CurrentMember me) : ModerateTopicPage(topics, me)
{
    public Post Post { get; private set; } = null!;

    public bool IsHidden => Post.HiddenAt is not null;

    public string Back => ForumAddress.Of(Topic, Post.Number, Post.Id);

    public async Task<IActionResult> OnGetAsync(string id, string post, CancellationToken cancellation) =>
        await FindAsync(id, post, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string post, bool verberg, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        if (verberg && string.IsNullOrEmpty(Form.Reason))
            ModelState.AddModelError("Form.Reason", "Schrijf waarom je het bericht verbergt. De schrijver leest dit.");
        if (!ModelState.IsValid)
            return Page();
        // Pressed twice, or two moderators at once: the second finds it done.
        if (verberg != IsHidden)
            await DoAsync(verberg, cancellation);
        return LocalRedirect(Back);
    }

    private async Task DoAsync(bool hide, CancellationToken cancellation)
    {
        log.Record(hide ? ModeratorActs.Hidden : ModeratorActs.Shown, Topic, Form);
        await (hide ? handler.HideAsync(Topic, Post, cancellation) : handler.ShowAsync(Topic, Post, cancellation));
        await tell.Async(Topic, Post, hide ? "Een moderator heeft een bericht van jou verborgen." : "Een bericht van jou is weer te lezen.", Form.Reason, cancellation);
    }

    private async Task<bool> FindAsync(string id, string postId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || await db.Set<Post>().ReadableBy(Me).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == Topic.Id, cancellation) is not { } post)
            return false;
        Post = post;
        return true;
    }
}
