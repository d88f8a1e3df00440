using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ManageRooms)]
internal sealed class EditRoomPage(AppDb db, EditRoomHandler handler, Members members, FacetNames names) : PageModel
{
    public const string New = "nieuw";

    // Addresses below /forum that are no room.
    private static readonly HashSet<string> Taken = ["lijkt-op", "nieuw", "onderwerp", "logboek", "volgen", "lijst", "ongelezen", "onderwerpen", "concept", "bericht", "bijlage", "bewaard", "bespreek", "citaten", "wachtend", "toegang", "namens", "namen"];

    private List<string> _roles = [];

    /// <summary>Null while it is made.</summary>
    public Room? Room { get; private set; }

    [BindProperty]
    public RoomForm Form { get; set; } = new();

    public List<SelectListItem> Types { get; private set; } = [];

    [TempData]
    public string? Happened { get; set; }

    public IEnumerable<SelectListItem> Roles => _roles.Select(role => new SelectListItem(role, role));

    public static IReadOnlyList<SelectListItem> ForWhom { get; } = [new("Alle leden", "True"), new("Alleen leden met een van deze rollen", "False")];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Room is not null)
            Form = RoomForm.Of(Room);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        await CheckAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        await handler.HandleAsync(Room, Form, cancellation);
        Happened = $"De ruimte ‘{Form.Name}’ is bewaard.";
        return LocalRedirect(ListRoomsPage.Address);
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        _roles = await members.RolesAsync(cancellation);
        Types = await names.ChoicesAsync(Facet.MunicipalityType, cancellation);
        Room = await db.Set<Room>().Include(r => r.Roles).FirstOrDefaultAsync(r => r.Id == id, cancellation);
        return id == New || Room is not null;
    }

    private async Task CheckAsync(CancellationToken cancellation)
    {
        var (address, own) = (Form.Address, Room?.Id);
        if (Form.Name.Length > 0 && address.Length == 0)
            ModelState.AddModelError("Form.Slug", "Gebruik letters of cijfers in het adres.");
        else if (Taken.Contains(address) || await db.Set<Room>().AnyAsync(r => r.Slug == address && r.Id != own, cancellation))
            ModelState.AddModelError("Form.Slug", "Dit adres is al in gebruik. Kies een ander.");
        if (Form.ForAll == false && Form.Readers.Count == 0)
            ModelState.AddModelError("Form.Roles", "Kies minstens één rol. Anders kan niemand de ruimte lezen.");
        else if (Form.ForAll == false && (Form.Invited || Form.MayBeAsked) && Form.Roles is not { Length: > 0 })
            ModelState.AddModelError("Form.Roles", "Vink ook de rol van je moderatoren aan. Zij laten anderen toe.");
        if ((Form.Types ?? []).Except(Types.Select(t => t.Value)).Any())
            ModelState.AddModelError("Form.Types", "Kies soorten gemeenten uit de lijst.");
        if ((Form.Roles ?? []).Except(_roles).Any())
            ModelState.AddModelError("Form.Roles", "Kies rollen uit de lijst.");
    }
}
