using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Who accepted which version when, for staff. The day only: the minute would lead to a post under an alias.</summary>
[RequirePermission(Permission.ModerateForum, Or = Permission.EditHouseRules)]
internal sealed class ListAcceptancesPage(AppDb db, Members members) : PageModel
{
    public const string Address = "/beheer/huisregels/akkoord";
    private const int PerPage = 50;

    private Dictionary<string, MemberCard> _people = [];

    public List<RulesAcceptance> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        IsFirst = na is null;
        var rows = db.Set<RulesAcceptance>().AsNoTracking();
        if (TopicCursor.Parse(na) is { } last)
            rows = rows.Where(a => a.At <= last.At && (a.At < last.At || string.Compare(a.MemberId, last.Id) < 0));
        Rows = await rows.OrderByDescending(a => a.At).ThenByDescending(a => a.MemberId).Take(PerPage + 1).ToListAsync(cancellation);
        if (Rows.Count > PerPage)
        {
            Rows.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(Rows[^1].At, Rows[^1].MemberId)}";
        }
        _people = await members.CardsAsync(Rows.Select(a => a.MemberId), cancellation);
    }

    public string NameOf(RulesAcceptance row) => _people.TryGetValue(row.MemberId, out var card) ? card.Name : "Voormalig lid";
}
