using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>All rooms, for who decides about them. What is said inside is not theirs to read by that.</summary>
[RequirePermission(Permission.ManageRooms)]
internal sealed class ListRoomsPage(AppDb db) : PageModel
{
    public const string Address = "/beheer/ruimtes";

    public List<Room> Rooms { get; private set; } = [];

    [TempData]
    public string? Happened { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Rooms = await db.Set<Room>().AsNoTracking().Include(r => r.Roles).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
}
