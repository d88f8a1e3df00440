using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class MoveTopicPage(AppDb db, TopicsToWrite topics, MoveTopicHandler handler, CurrentMember me) : ModerateTopicPage(topics, me)
{
    private List<Room> _rooms = [];

    /// <summary>Slug of the room to move to.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>Asked when others than those for whom it was written may come to read it.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    public IEnumerable<SelectListItem> Rooms =>
        _rooms.Select(r => new SelectListItem(r.IsClosedCircle ? $"{r.Name} (besloten)" : r.Name, r.Slug)).Prepend(new SelectListItem("Kies een ruimte", ""));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        var to = _rooms.Find(r => r.Slug == To);
        if (to is null)
            ModelState.AddModelError(nameof(To), "Kies de ruimte waar het onderwerp naartoe gaat.");
        if (Topic.IsAmongUs && !Sure)
            ModelState.AddModelError(nameof(Sure), "Zet een vinkje als je dit zeker weet.");
        if (!ModelState.IsValid)
            return Page();
        await handler.HandleAsync(Topic, to!, Form, cancellation);
        return LocalRedirect(ForumAddress.Of(Topic));
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;
        // Its own room too, for whether it is closed.
        var rooms = await db.Set<Room>().ReadableBy(Me).Include(r => r.Roles).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
        _rooms = rooms.FindAll(r => r.Id != Topic.RoomId && Me.CanRead(r.ModeratorAccess));
        return true;
    }
}
