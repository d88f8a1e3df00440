using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Notifications;

/// <summary>Goes on to what a notification is about. That it was opened is noted on the way: it concerns only the reader, and noting it twice changes nothing.</summary>
[RequireMember]
internal sealed class OpenNotificationPage(Inbox inbox, CurrentMember me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await inbox.FindAsync(me.Reader, id, cancellation) is not { } found)
            return NotFound();
        await inbox.ReadAsync(found.Id, cancellation);
        return LocalRedirect(found.Link);
    }
}
