using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class CloseTopicPage(TopicsToWrite topics, CloseTopicHandler handler, CurrentMember me) : ModerateTopicPage(topics, me)
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, bool sluit, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        handler.Handle(Topic, sluit, Form);
        return LocalRedirect(ForumAddress.Of(Topic));
    }
}
