using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

[RequireMember]
internal sealed class AcceptAnswerPage(TopicsToWrite topics, AcceptAnswerHandler handler, CurrentMember me) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    /// <summary>The post that answers; empty takes the mark away.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bericht { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        var post = await handler.HandleAsync(Topic, Bericht, cancellation);
        return LocalRedirect(post is null ? ForumAddress.Of(Topic) : ForumAddress.Of(Topic, post.Number, post.Id));
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic || !topic.MayBeAnsweredBy(me.Reader))
            return false;
        Topic = topic;
        return true;
    }
}
