using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What the reader wrote and nobody else sees yet. Of a room that the reader lost nothing is told.</summary>
[RequireMember]
internal sealed class ShowHeldPage(AppDb db, Notify notify, CurrentMember me) : PageModel
{
    public const string Address = "/forum/wachtend";
    private const int Most = 50;

    public List<HeldPost> Items { get; private set; } = [];

    [TempData]
    public string? Happened { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var held = await Mine().AsNoTracking().Include(h => h.Room).Include(h => h.Topic).OrderByDescending(h => h.HeldAt).Take(Most).ToListAsync(cancellation);
        Items = held.FindAll(h => me.Reader.CanRead(h.Topic?.Access ?? h.Room.Access));
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await Mine().FirstOrDefaultAsync(h => h.Id == id, cancellation) is { } held)
        {
            db.Remove(held);
            await notify.ForgetAsync(HoldPostHandler.About(held), cancellation);
            Happened = "Het bericht is weg.";
        }
        return LocalRedirect(Address);
    }

    private IQueryable<HeldPost> Mine() => db.Set<HeldPost>().Where(h => h.MemberId == me.Reader.MemberId);
}
