using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class JudgeUnsealPage(AppDb db, TopicsToWrite topics, UnsealHandler handler, Masks masks, Members members, TimeProvider clock, CurrentMember me) : PageModel
{
    private Dictionary<string, MemberCard> _people = [];

    public Unsealing Asked { get; private set; } = null!;

    /// <summary>Who is behind the mask, for the two who may know; null for everyone else.</summary>
    public MemberCard? Holder { get; private set; }

    [BindProperty]
    public UnsealForm Form { get; set; } = new();

    public bool MayAgree => Asked.MayBeAgreedBy(me.Reader, clock.GetUtcNow());

    public string WhyNot => Asked.Waits(clock.GetUtcNow()) ? "Nu is een andere moderator aan zet. Zonder die blijft de naam verzegeld."
        : Asked.AgreedAt is null ? "Niemand zei op tijd ja. De naam is verzegeld gebleven." : "De naam is weer verzegeld.";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        // The topic first: whoever holds it decides, another waits here and then sees what was decided.
        if (!await LoadAsync(id, cancellation) || await topics.FindAsync(Asked.TopicId, me.Reader, cancellation) is not { } topic
            || await db.Set<Unsealing>().AsTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(u => u.Id == id, cancellation) is not { } asked || !asked.MayBeAgreedBy(me.Reader, clock.GetUtcNow()))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        await handler.AgreeAsync(asked, topic, Form.Reason, cancellation);
        return RedirectToPage();
    }

    public string NameOf(string? memberId) => _people.TryGetValue(memberId ?? "", out var card) ? card.Name : "Voormalig lid";

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await db.Set<Unsealing>().AsNoTracking().ReadableBy(me.Reader).Include(u => u.Post).Include(u => u.Topic.Room).FirstOrDefaultAsync(u => u.Id == id, cancellation) is not { } asked)
            return false;
        Asked = asked;
        var holder = asked.ShowsNameTo(me.Reader, clock.GetUtcNow()) ? await masks.HolderAsync(asked.MaskId, cancellation) : null;
        _people = await members.CardsAsync(new[] { asked.AskedBy, asked.AgreedBy, holder }.OfType<string>(), cancellation);
        Holder = _people.GetValueOrDefault(holder ?? "");
        return true;
    }
}
