using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Rooms that the reader may not enter but may ask for. All others leave no trace here.</summary>
[RequireMember]
internal sealed class ListAskablePage(AppDb db, CurrentMember me) : PageModel
{
    public const string Address = "/forum/toegang";
    private const int Most = 100;

    public List<(Room Room, RoomRequest? Request)> Rooms { get; private set; } = [];

    [TempData]
    public string? Happened { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var tokens = me.Reader.Tokens.ToArray();
        var rooms = await db.Set<Room>().AsNoTracking().Where(r => r.MayBeAsked && !tokens.Contains(r.Access)).OrderBy(r => r.Order).ThenBy(r => r.Name).Take(Most).ToListAsync(cancellation);
        var asked = await db.Set<RoomRequest>().AsNoTracking().Where(q => q.MemberId == me.Reader.MemberId).ToDictionaryAsync(q => q.RoomId, cancellation);
        Rooms = rooms.ConvertAll(room => (room, asked.GetValueOrDefault(room.Id)));
    }
}
