using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequireMember, EnableRateLimiting("write")]
internal sealed class AskAccessPage(AppDb db, Notify notify, TimeProvider clock, CurrentMember me) : PageModel
{
    public Room Room { get; private set; } = null!;

    [BindProperty]
    public AskAccessForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        await AskAsync(cancellation);
        Happened = "Je vraag is verstuurd. Je krijgt bericht als er is beslist.";
        return LocalRedirect(ListAskablePage.Address);
    }

    // Asked twice is asked once.
    private async Task AskAsync(CancellationToken cancellation)
    {
        var (member, now) = (me.Reader.MemberId!, clock.GetUtcNow());
        var known = await db.Set<RoomRequest>().AsTracking().FirstOrDefaultAsync(q => q.RoomId == Room.Id && q.MemberId == member, cancellation);
        if (known is { Waits: true })
            return;
        if (known is null)
            db.Add(new RoomRequest { RoomId = Room.Id, MemberId = member, Reason = Form.Reason, AskedAt = now });
        else
            known.AskAgain(Form.Reason, now);
        var notice = new Notice(ModerationKinds.ToJudge, "Iemand vraagt toegang tot een ruimte.", ForumAddress.Of(Room) + "/leden", Room.ModeratorAccess) { Text = $"{me.Reader.Name} wil meedoen in {Room.Name}.", About = $"access:{Room.Id}:{member}" };
        await notify.HoldersAsync(Permission.ModerateForum, member, notice, cancellation);
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await db.Set<Room>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.MayBeAsked, cancellation) is not { } room || me.Reader.CanRead(room.Access))
            return false;
        Room = room;
        return true;
    }
}
