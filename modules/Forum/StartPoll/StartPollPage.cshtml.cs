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

[RequirePermission(Permission.StartTopic), ParkDraft, EnableRateLimiting("write")]
internal sealed class StartPollPage(AppDb db, BeforePosting before, PlacePost place, Drafts drafts, FacetNames terms, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int UsualDays = 14;
    private const int MostDays = 366;

    [BindProperty]
    public StartPollForm Form { get; set; } = new() { Key = ShortId.New() };

    [BindProperty]
    public bool Agrees { get; set; }

    public CheckedText Checked { get; private set; } = new(null, []);

    /// <summary>The text was begun at an earlier visit.</summary>
    public bool IsKept { get; private set; }

    public Room Room { get; private set; } = null!;

    public List<SelectListItem> Themes { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Ways { get; } =
        [new("Eén antwoord kiezen", nameof(PollWay.Single)), new("Meer antwoorden kiezen", nameof(PollWay.Several)), new("Antwoorden op volgorde zetten", nameof(PollWay.Ranked))];

    private DateOnly Today => DutchTime.Today(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string room, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, cancellation))
            return NotFound();
        if (await drafts.FindAsync(me.Reader.MemberId!, Draft.NewPoll, cancellation) is { } kept)
            (Form, IsKept) = (StartPollForm.Of(kept), true);
        Form.Until ??= Today.AddDays(UsualDays);
        Checked = new CheckedText(await before.AskAsync(me.Reader, Agrees, cancellation), []);
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
        Checked = await before.CheckAsync(me.Reader, Form, Agrees, ModelState, cancellation);
        return ModelState.IsValid && !Checked.AsksAgain ? LocalRedirect((await place.TopicAsync(me.Reader, Room, Form.AsTopic(Room), Pen.Open(me.Reader.MemberId!), cancellation)).Address) : Page();
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancellation)
    {
        if (await db.Set<Room>().ReadableBy(me.Reader).Include(r => r.Roles).FirstOrDefaultAsync(r => r.Slug == slug, cancellation) is not { } room)
            return false;
        (Room, Themes) = (room, await terms.ChoicesAsync(Facet.Theme, cancellation));
        return true;
    }
}
