using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

/// <summary>A page on which a moderator of the room does something with a topic.</summary>
internal abstract class ModerateTopicPage(TopicsToWrite topics, CurrentMember me) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    public Reader Me => me.Reader;

    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    private protected async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic || !topic.MayBeModeratedBy(me.Reader))
            return false;
        Topic = topic;
        return true;
    }
}
