using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What moderators did in a room, for everyone who reads there.</summary>
[RequireMember]
internal sealed class ShowActsPage(AppDb db, Members members, CurrentMember me) : PageModel
{
    private const int PerPage = 30;

    public Room Room { get; private set; } = null!;

    public List<RoomActRow> Acts { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public string Address => ForumAddress.Of(Room) + "/logboek";

    public async Task<IActionResult> OnGetAsync(string room, string? na, CancellationToken cancellation)
    {
        if (await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(r => r.Slug == room, cancellation) is not { } found)
            return NotFound();
        (Room, IsFirst) = (found, na is null);
        var acts = await PageAsync(TopicCursor.Parse(na), cancellation);
        if (acts.Count > PerPage)
        {
            acts.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(acts[^1].At, acts[^1].Id)}";
        }
        await NameAsync(acts, cancellation);
        return Page();
    }

    private Task<List<RoomAct>> PageAsync(TopicCursor? after, CancellationToken cancellation)
    {
        var acts = db.Set<RoomAct>().AsNoTracking().ReadableBy(me.Reader).Where(a => a.RoomId == Room.Id);
        if (after is { } last)
            acts = acts.Where(a => a.At <= last.At && (a.At < last.At || string.Compare(a.Id, last.Id) < 0));
        return acts.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(PerPage + 1).ToListAsync(cancellation);
    }

    private async Task NameAsync(List<RoomAct> acts, CancellationToken cancellation)
    {
        var ids = acts.Select(a => a.TopicId).Distinct().ToArray();
        var topics = await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancellation);
        var people = await members.CardsAsync(acts.Select(a => a.MemberId).OfType<string>(), cancellation);
        Acts = acts.ConvertAll(a => new RoomActRow(a, topics.GetValueOrDefault(a.TopicId), people.GetValueOrDefault(a.MemberId ?? ""), a.Access != Room.Access));
    }
}
