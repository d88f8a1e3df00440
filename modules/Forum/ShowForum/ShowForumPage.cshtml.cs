using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ShowForumPage(AppDb db, TopicRows topics, CurrentMember me) : PageModel
{
    private const int PerRoom = 3;

    public bool IsMember => me.Reader.IsMember;

    public bool IsAdviser => me.Reader.IsAdviser;

    public List<Room> Rooms { get; private set; } = [];

    /// <summary>By room id.</summary>
    public ILookup<string, TopicRow> Latest { get; private set; } = null!;

    /// <summary>Null for who may not start a topic.</summary>
    public string? StartAddress => me.Reader.May(Permission.StartTopic) && Rooms.Count > 0 ? $"{ForumAddress.Of(Rooms[0])}/nieuw" : null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!IsMember)
            return;
        Rooms = await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).Include(r => r.Roles).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
        Latest = await topics.LatestAsync(Rooms, PerRoom, cancellation);
    }
}
