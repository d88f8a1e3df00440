using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Leads from an item of the library to the talk about it: the topic that is there already, otherwise the form for a new one.</summary>
[RequireMember]
internal sealed class DiscussItemPage(AppDb db, ItemTopics topics, CurrentMember me) : PageModel
{
    public const string Path = "/forum/bespreek";

    public async Task<IActionResult> OnGetAsync(string? item, CancellationToken cancellation)
    {
        if (await topics.FindAsync(item, me.Reader, cancellation) is not { } found)
            return NotFound();
        if ((await topics.OfAsync(found.ContentItemId, me.Reader, cancellation)).FirstOrDefault() is { } topic)
            return LocalRedirect(topic.Url);
        var room = await db.Set<Room>().ReadableBy(me.Reader).OrderBy(r => r.Order).ThenBy(r => r.Name).Select(r => r.Slug).FirstOrDefaultAsync(cancellation);
        return room is null || !me.Reader.May(Permission.StartTopic) ? NotFound() : LocalRedirect($"/forum/{room}/nieuw?over={Uri.EscapeDataString(found.ContentItemId)}");
    }
}
