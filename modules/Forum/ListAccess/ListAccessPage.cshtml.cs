using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Who was invited to a closed room and who asks to enter, for its moderators.</summary>
[RequirePermission(Permission.ModerateForum)]
internal sealed class ListAccessPage(AppDb db, AccessHandler handler, Members members, FacetNames names, CurrentMember me) : PageModel
{
    private const int PerPage = 50;

    private Dictionary<string, MemberCard> _people = [];

    public Room Room { get; private set; } = null!;

    public List<RoomRequest> Requests { get; private set; } = [];

    public List<RoomMember> Invited { get; private set; } = [];

    /// <summary>Who needs no invitation.</summary>
    public string ByRole { get; private set; } = "";

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public string Address => ForumAddress.Of(Room) + "/leden";

    public string NameOf(string member) => _people.GetValueOrDefault(member)?.Name ?? "Voormalig lid";

    public string LineOf(string member) => _people.GetValueOrDefault(member)?.Line ?? "";

    public async Task<IActionResult> OnGetAsync(string room, string? na, CancellationToken cancellation)
    {
        if (await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).Include(r => r.Roles).FirstOrDefaultAsync(r => r.Slug == room, cancellation) is not { IsClosedCircle: true } found || !me.Reader.CanRead(found.ModeratorAccess))
            return NotFound();
        Room = found;
        IsFirst = na is null;
        await LoadAsync(TopicCursor.Parse(na), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string room, string? actie, string? lid, CancellationToken cancellation)
    {
        if (await OnGetAsync(room, null, cancellation) is NotFoundResult missing)
            return missing;
        var member = actie == "uitnodigen" ? await NamedAsync(cancellation) : lid;
        if (!ModelState.IsValid || string.IsNullOrEmpty(member))
            return Page();
        Happened = await DoAsync(actie, member, cancellation);
        return LocalRedirect(Address);
    }

    private async Task<string> DoAsync(string? actie, string member, CancellationToken cancellation)
    {
        switch (actie)
        {
            case "eruit":
                await handler.TakeBackAsync(Room, member, cancellation);
                return "Dit lid is eruit gehaald.";
            case "weigeren":
                await handler.RefuseAsync(Room, member, Form.Answer ?? "", cancellation);
                return "Dit lid krijgt bericht.";
            default:
                await handler.LetInAsync(Room, member, cancellation);
                return "Dit lid mag erin en krijgt bericht.";
        }
    }

    private async Task<string?> NamedAsync(CancellationToken cancellation)
    {
        if (Form.Name is { Length: > 0 } name && (await members.NamedAsync([name], cancellation)).TryGetValue(name, out var member))
            return member;
        ModelState.AddModelError("Form.Name", "Er is niet precies één lid met deze naam. Schrijf de naam zoals die op het forum staat.");
        return null;
    }

    private async Task LoadAsync(TopicCursor? after, CancellationToken cancellation)
    {
        Requests = await db.Set<RoomRequest>().AsNoTracking().Where(q => q.RoomId == Room.Id && q.RefusedAt == null).OrderBy(q => q.AskedAt).ThenBy(q => q.MemberId).Take(PerPage).ToListAsync(cancellation);
        var invited = db.Set<RoomMember>().AsNoTracking().Where(m => m.RoomId == Room.Id);
        if (after is { } last)
            invited = invited.Where(m => m.At <= last.At && (m.At < last.At || string.Compare(m.MemberId, last.Id) < 0));
        Invited = await invited.OrderByDescending(m => m.At).ThenByDescending(m => m.MemberId).Take(PerPage + 1).ToListAsync(cancellation);
        if (Invited.Count > PerPage)
        {
            Invited.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(Invited[^1].At, Invited[^1].MemberId)}";
        }
        _people = await members.CardsAsync(Requests.Select(q => q.MemberId).Concat(Invited.Select(m => m.MemberId)), cancellation);
        var types = await names.OfAsync(Facet.MunicipalityType, cancellation);
        var words = Room.Roles.Select(r => RoomKey.TypeIn(r.RoleName) is { } type ? types.GetValueOrDefault(type, type) : r.RoleName).Where(word => word != RoomKey.Invitation).Order(StringComparer.CurrentCulture);
        ByRole = string.Join(", ", words) is { Length: > 0 } said ? $"Zonder uitnodiging mogen erin: {said}." : "Alleen wie is uitgenodigd, mag erin.";
    }
}
