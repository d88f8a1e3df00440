using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class ListSanctionsPage(AppDb db, Members members, Standing standing, TimeProvider clock) : PageModel
{
    public const string Address = "/beheer/moderatie";
    private const int PerPage = 20;

    private Dictionary<string, MemberCard> _people = [];

    [BindProperty(SupportsGet = true, Name = "naam")]
    public string? Naam { get; set; }

    public List<MemberCard> Found { get; private set; } = [];

    public List<MemberEntry> Entries { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public bool Holds(MemberEntry entry) => entry.Holds(clock.GetUtcNow());

    public string NameOf(string member) => _people.TryGetValue(member, out var card) ? card.Name : "Voormalig lid";

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        IsFirst = na is null;
        if (Naam is { Length: > 0 and <= 120 } words)
            Found = await standing.NamedLikeAsync(words.Trim(), PerPage, cancellation);
        var entries = db.Set<MemberEntry>().AsNoTracking().Where(e => e.Kind != EntryKind.Note);
        if (TopicCursor.Parse(na) is { } last)
            entries = entries.Where(e => e.At <= last.At && (e.At < last.At || string.Compare(e.Id, last.Id) < 0));
        Entries = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(PerPage + 1).ToListAsync(cancellation);
        if (Entries.Count > PerPage)
        {
            Entries.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(Entries[^1].At, Entries[^1].Id)}";
        }
        _people = await members.CardsAsync(Entries.Select(e => e.MemberId), cancellation);
    }
}
