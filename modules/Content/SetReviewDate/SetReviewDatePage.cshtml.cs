using System.Globalization;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

[RequirePermission(Permission.EditContent)]
internal sealed class SetReviewDatePage(ContentItems items, ContentDefinitions definitions, StampPart stamp, Recipients recipients, Members members, CurrentMember me, TimeProvider clock) : PageModel
{
    private const string Day = "yyyy-MM-dd";
    private const int MostYears = 10;
    private ReviewDate _date = null!;

    public ContentItem Item { get; private set; } = null!;

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await items.FindAsync(id, me.Reader, cancellation) is not { ArchivedUtc: null } item || await definitions.FindAsync(item.ContentType, cancellation) is not { } type || ReviewDate.Of(item, type) is not { } date)
            return NotFound();
        (Item, _date) = (item, date);
        // Who wrote it and who edits: anyone else could not change the text.
        var ids = (await recipients.HoldersAsync(Permission.EditContent, cancellation)).Append(item.Owner).Append(date.OwnerId);
        People = [.. (await members.CardsAsync(ids, cancellation)).Values.OrderBy(card => card.Name, StringComparer.CurrentCulture).Select(card => new SelectListItem(card.Name, card.Id))];
        if (!Request.HasFormContentType)
            (On, Owner) = (date.On.ToString(Day, CultureInfo.InvariantCulture), date.OwnerId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        var today = ReviewDate.Today(clock.GetUtcNow());
        if (!DateOnly.TryParseExact(On?.Trim(), [Day, "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            ModelState.AddModelError(nameof(On), "Dit is geen datum. Schrijf hem zo: 31-12-2026.");
        else if (on < today || on > today.AddYears(MostYears))
            ModelState.AddModelError(nameof(On), $"Kies een dag tussen vandaag en {today.AddYears(MostYears).Year}.");
        if (People.All(person => person.Value != Owner))
            ModelState.AddModelError(nameof(Owner), "Kies iemand uit de lijst.");
        if (ModelState.IsValid && !await stamp.PutAsync(id, ReviewDate.Part, (_date with { On = on, OwnerId = Owner! }).Write(), new Stamp(me.Reader, null, "Nakijkdatum gewijzigd"), cancellation))
            ModelState.AddModelError("", "De tekst past niet meer bij het formulier. Pas hem aan en publiceer hem opnieuw.");
        return ModelState.IsValid ? LocalRedirect("/beheer/nakijken") : Page();
    }
}
