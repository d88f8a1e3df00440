using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

/// <summary>What was and is the matter with a member, for staff, and the next step.</summary>
[RequirePermission(Permission.ModerateForum)]
internal sealed class JudgeMemberPage(MemberHistory history, SanctionHandler handler, Members members, Recipients recipients, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int PerPage = 30;

    private Dictionary<string, MemberCard> _people = [];

    public MemberCard Member { get; private set; } = null!;

    public List<MemberEntry> Entries { get; private set; } = [];

    public List<Report> Reports { get; private set; } = [];

    /// <summary>Why this reader only looks; null for who may act.</summary>
    public string? WhyNot { get; private set; }

    [BindProperty]
    public SanctionForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public string Address => $"{ListSanctionsPage.Address}/{Member.Id}";

    public bool Holds(MemberEntry entry) => entry.Holds(clock.GetUtcNow());

    public string NameOf(string? member) => _people.TryGetValue(member ?? "", out var card) ? card.Name : "Voormalig lid";

    public async Task<IActionResult> OnGetAsync(string id, string? na, CancellationToken cancellation) => await LoadAsync(id, na, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string? einde, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, null, cancellation) || WhyNot is not null)
            return NotFound();
        if (einde is not null)
            return await EndAsync(einde, cancellation);
        if (!ModelState.IsValid)
            return Page();
        await handler.HandleAsync(Member, Form, cancellation);
        Happened = Form.Kind == EntryKind.Note ? "De notitie is bewaard." : "Het is vastgelegd. Het lid krijgt bericht.";
        return LocalRedirect(Address);
    }

    private async Task<IActionResult> EndAsync(string entryId, CancellationToken cancellation)
    {
        ModelState.Clear();
        if (await history.FindAsync(Member.Id, entryId, cancellation) is { } entry && Holds(entry))
            await handler.EndAsync(Member, entry, cancellation);
        Happened = "Dat is beëindigd. Het lid krijgt bericht.";
        return LocalRedirect(Address);
    }

    private async Task<bool> LoadAsync(string id, string? na, CancellationToken cancellation)
    {
        if ((await members.CardsAsync([id], cancellation)).GetValueOrDefault(id) is not { } member)
            return false;
        (Member, IsFirst) = (member, na is null);
        WhyNot = await WhyNotAsync(cancellation);
        Entries = await history.PageAsync(id, TopicCursor.Parse(na), PerPage + 1, cancellation);
        if (Entries.Count > PerPage)
        {
            Entries.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(Entries[^1].At, Entries[^1].Id)}";
        }
        Reports = await history.ReportsAsync(id, cancellation);
        _people = await members.CardsAsync(Entries.SelectMany(e => new[] { e.By, e.EndedBy }).OfType<string>(), cancellation);
        return true;
    }

    private async Task<string?> WhyNotAsync(CancellationToken cancellation)
    {
        if (Member.Id == me.Reader.MemberId)
            return "Dit ben je zelf. Over jou beslist een ander.";
        return !me.Reader.May(Permission.ManageRooms) && (await recipients.HoldersAsync(Permission.ModerateForum, cancellation)).Contains(Member.Id)
            ? "Dit lid is zelf moderator. Alleen een beheerder kan hier iets doen." : null;
    }
}
