using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.StartTopic), EnableRateLimiting("write")]
internal sealed class StartPollPage(AppDb db, StartPollHandler handler, BeforePosting before, HoldPostHandler hold, FacetNames terms, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int UsualDays = 14;
    private const int MostDays = 366;

    [BindProperty]
    public StartPollForm Form { get; set; } = new() { Key = ShortId.New() };

    [BindProperty]
    public bool Agrees { get; set; }

    /// <summary>Null when there is nothing to accept first.</summary>
    public RulesToAccept? Rules { get; private set; }

    /// <summary>What may belong to a person, to be looked at again.</summary>
    public IReadOnlyList<Confidential> Warned { get; private set; } = [];

    public Room Room { get; private set; } = null!;

    public List<SelectListItem> Themes { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Ways { get; } =
        [new("Eén antwoord kiezen", nameof(PollWay.Single)), new("Meer antwoorden kiezen", nameof(PollWay.Several)), new("Antwoorden op volgorde zetten", nameof(PollWay.Ranked))];

    private DateOnly Today => DutchTime.Today(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string room, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, cancellation))
            return NotFound();
        Form.Until = Today.AddDays(UsualDays);
        Rules = await before.AskAsync(Agrees, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string room, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, cancellation))
            return NotFound();
        if (Form.Options.Length > 0 && Form.OptionMistake is { } mistake)
            ModelState.AddModelError("Form.Options", mistake);
        if (Form.Until is { } until && (until < Today || until > Today.AddDays(MostDays)))
            ModelState.AddModelError("Form.Until", "Kies een dag tussen vandaag en over een jaar.");
        if (Form.Themes?.Except(Themes.Select(t => t.Value)).Any() == true)
            ModelState.AddModelError("Form.Themes", "Kies thema’s uit de lijst.");
        Rules = await before.CheckAsync(Agrees, ModelState, cancellation);
        // A first message is looked at before others see it; a poll cannot wait for that without losing its days.
        if (await hold.IsNeededAsync(cancellation))
            ModelState.AddModelError("Form.Title", "Een peiling kan na je eerste bericht. Stel eerst een vraag of begin een gesprek.");
        if (ModelState.IsValid && (Warned = SecondLook.At(Form.Words, Form.Seen)).Count == 0)
            return LocalRedirect(ForumAddress.Of(await handler.HandleAsync(Room, Form, Pen.Open(me.Reader.MemberId!), cancellation)));
        if (Warned.Count > 0)
            Form.Seen = SecondLook.Seen(Form.Words);
        ModelState.Remove("Form.Seen");
        return Page();
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancellation)
    {
        if (await db.Set<Room>().ReadableBy(me.Reader).Include(r => r.Roles).FirstOrDefaultAsync(r => r.Slug == slug, cancellation) is not { } room)
            return false;
        (Room, Themes) = (room, await terms.ChoicesAsync(Facet.Theme, cancellation));
        return true;
    }
}
