using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ShowRoomPage(AppDb db, TopicRows rows, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int PerPage = 20;
    private const string Open = "open";

    public Room Room { get; private set; } = null!;

    public List<TopicRow> Topics { get; private set; } = [];

    /// <summary>On top of the first page.</summary>
    public List<TopicRow> Pinned { get; private set; } = [];

    public bool OpenOnly { get; private set; }

    public string? Next { get; private set; }

    public string? First { get; private set; }

    public bool MayLetIn => Room.IsClosedCircle && me.Reader.CanRead(Room.ModeratorAccess);

    public bool MayStart => me.Reader.May(Permission.StartTopic);

    public async Task<IActionResult> OnGetAsync(string room, string? toon, string? na, CancellationToken cancellation)
    {
        if (await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).Include(r => r.Roles).FirstOrDefaultAsync(r => r.Slug == room, cancellation) is not { } found)
            return NotFound();
        (Room, OpenOnly) = (found, toon == Open);
        await LoadAsync(TopicCursor.Parse(na), cancellation);
        return Page();
    }

    public string Address(bool openOnly = false) => ForumAddress.Of(Room) + (openOnly ? $"?toon={Open}" : "");

    private async Task LoadAsync(TopicCursor? after, CancellationToken cancellation)
    {
        Topics = await rows.PageAsync(new TopicChoice(OpenOnly ? TopicList.Open : TopicList.Latest), [Room], after, PerPage, cancellation);
        if (after is null && !OpenOnly)
            Pinned = await rows.PinnedAsync(Room, clock.GetUtcNow(), cancellation);
        First = after is null ? null : Address(OpenOnly);
        if (Topics.Count <= PerPage)
            return;
        Topics.RemoveAt(PerPage);
        Next = $"{Address(OpenOnly)}{(OpenOnly ? "&" : "?")}na={TopicCursor.Of(Topics[^1])}";
    }
}
