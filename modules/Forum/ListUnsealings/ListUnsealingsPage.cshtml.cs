using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class ListUnsealingsPage(AppDb db, TimeProvider clock, CurrentMember me) : PageModel
{
    public const string Address = "/beheer/verzegelde-namen";
    private const int PerPage = 20;

    public List<Unsealing> Items { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public bool Waits(Unsealing item) => item.Waits(clock.GetUtcNow());

    public string StateOf(Unsealing item) => Waits(item) ? "Wacht op een tweede moderator" : item.AgreedAt is null ? "Niet doorgegaan" : "Ingezien";

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        IsFirst = na is null;
        var some = db.Set<Unsealing>().AsNoTracking().ReadableBy(me.Reader).Include(u => u.Post).Include(u => u.Topic).AsQueryable();
        if (TopicCursor.Parse(na) is { } last)
            some = some.Where(u => u.AskedAt <= last.At && (u.AskedAt < last.At || string.Compare(u.Id, last.Id) < 0));
        Items = await some.OrderByDescending(u => u.AskedAt).ThenByDescending(u => u.Id).Take(PerPage + 1).ToListAsync(cancellation);
        if (Items.Count <= PerPage)
            return;
        Items.RemoveAt(PerPage);
        Next = $"{Address}?na={new TopicCursor(Items[^1].AskedAt, Items[^1].Id)}";
    }
}
