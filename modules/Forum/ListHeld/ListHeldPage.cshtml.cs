using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class ListHeldPage(AppDb db, Members members, CurrentMember me) : PageModel
{
    public const string Address = "/beheer/goedkeuren";
    private const int PerPage = 20;

    private Dictionary<string, MemberCard> _people = [];

    public List<HeldPost> Items { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        IsFirst = na is null;
        var waiting = db.Set<HeldPost>().AsNoTracking().ReadableBy(me.Reader).Include(h => h.Room).Include(h => h.Topic).Where(h => h.RefusedAt == null);
        if (TopicCursor.Parse(na) is { } last)
            waiting = waiting.Where(h => h.HeldAt >= last.At && (h.HeldAt > last.At || string.Compare(h.Id, last.Id) > 0));
        Items = await waiting.OrderBy(h => h.HeldAt).ThenBy(h => h.Id).Take(PerPage + 1).ToListAsync(cancellation);
        if (Items.Count > PerPage)
        {
            Items.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(Items[^1].HeldAt, Items[^1].Id)}";
        }
        _people = await members.CardsAsync(Items.Where(h => h.Alias is null).Select(h => h.MemberId), cancellation);
    }

    public string NameOf(HeldPost held) => held.Alias ?? (_people.TryGetValue(held.MemberId, out var card) ? card.Name : "Voormalig lid");
}
