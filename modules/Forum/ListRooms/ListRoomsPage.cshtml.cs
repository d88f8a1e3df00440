using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>All rooms, for who decides about them. What is said inside is not theirs to read by that.</summary>
[RequirePermission(Permission.ManageRooms)]
internal sealed class ListRoomsPage(AppDb db, FacetNames names) : PageModel
{
    public const string Address = "/beheer/ruimtes";

    public List<Room> Rooms { get; private set; } = [];

    [TempData]
    public string? Happened { get; set; }

    private IReadOnlyDictionary<string, string> _types = new Dictionary<string, string>();

    public string ReadersOf(Room room) => string.Join(", ", room.Roles.Select(r => r.RoleName == RoomKey.Invitation ? "op uitnodiging" : RoomKey.TypeIn(r.RoleName) is { } type ? _types.GetValueOrDefault(type, type) : r.RoleName).Order(StringComparer.CurrentCulture));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _types = await names.OfAsync(Facet.MunicipalityType, cancellation);
        Rooms = await db.Set<Room>().AsNoTracking().Include(r => r.Roles).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
    }
}
