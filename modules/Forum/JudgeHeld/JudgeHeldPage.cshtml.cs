using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class JudgeHeldPage(AppDb db, TopicsToWrite topics, JudgeHeldHandler handler, Members members, CurrentMember me) : PageModel
{
    public HeldPost Held { get; private set; } = null!;

    public string Author { get; private set; } = "Voormalig lid";

    [BindProperty]
    public JudgeHeldForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            Happened = "Een andere moderator heeft dit bericht net bekeken.";
            return LocalRedirect(ListHeldPage.Address);
        }
        var topic = Held.TopicId is { } about ? await topics.FindAsync(about, me.Reader, cancellation) : null;
        if (Form.Place == true && Held.TopicId is not null && topic?.Closure is not null)
            ModelState.AddModelError("Form.Place", "Het onderwerp is gesloten. Je kunt de reactie alleen teruggeven.");
        if (!ModelState.IsValid)
            return Page();
        await (Form.Place == true ? handler.PlaceAsync(Held, topic, cancellation) : handler.RefuseAsync(Held, Form.Answer!, cancellation));
        Happened = Form.Place == true ? "Het bericht staat op het forum." : "De schrijver krijgt het bericht terug, met je uitleg.";
        return LocalRedirect(ListHeldPage.Address);
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await db.Set<HeldPost>().AsTracking().ReadableBy(me.Reader).Include(h => h.Room).Include(h => h.Topic).FirstOrDefaultAsync(h => h.Id == id && h.RefusedAt == null, cancellation) is not { } held)
            return false;
        Held = held;
        Author = held.Alias ?? (await members.CardsAsync([held.MemberId], cancellation)).GetValueOrDefault(held.MemberId)?.Name ?? Author;
        return true;
    }
}
