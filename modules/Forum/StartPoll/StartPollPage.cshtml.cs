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
internal sealed class StartPollPage(AppDb db, StartPollHandler handler, FacetNames terms, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int UsualDays = 14;
    private const int MostDays = 366;

    [BindProperty]
    public StartPollForm Form { get; set; } = new() { Key = ShortId.New() };

    public Room Room { get; private set; } = null!;

    public List<SelectListItem> Themes { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Ways { get; } =
        [new("Eén antwoord kiezen", nameof(PollWay.Single)), new("Meer antwoorden kiezen", nameof(PollWay.Several)), new("Antwoorden op volgorde zetten", nameof(PollWay.Ranked))];

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().InAmsterdam().DateTime);

    public async Task<IActionResult> OnGetAsync(string room, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, cancellation))
            return NotFound();
        Form.Until = Today.AddDays(UsualDays);
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
        return ModelState.IsValid ? LocalRedirect(ForumAddress.Of(await handler.HandleAsync(Room, Form, cancellation))) : Page();
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancellation)
    {
        if (await db.Set<Room>().ReadableBy(me.Reader).Include(r => r.Roles).FirstOrDefaultAsync(r => r.Slug == slug, cancellation) is not { } room)
            return false;
        (Room, Themes) = (room, await terms.ChoicesAsync(Facet.Theme, cancellation));
        return true;
    }
}
