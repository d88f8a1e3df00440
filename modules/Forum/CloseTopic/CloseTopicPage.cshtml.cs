using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class CloseTopicPage(TopicsToWrite topics, CloseTopicHandler handler, CurrentMember me) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, bool sluit, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        handler.Handle(Topic, sluit);
        return LocalRedirect(ForumAddress.Of(Topic));
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic)
            return false;
        Topic = topic;
        return true;
    }
}
