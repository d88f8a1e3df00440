using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.PublishContent)]
internal sealed class PlanItemPage(OpenForm open, Schedules schedules, PlanHandler handler, CurrentMember me, TimeProvider clock) : PageModel
{
    public ContentItem Item { get; private set; } = null!;

    public Schedule? Plan { get; private set; }

    /// <summary>The text was changed after it was planned; what is planned is the older one.</summary>
    public bool IsOlder => Plan?.PublishAt is not null && Plan.VersionId != Item.ContentItemVersionId;

    [BindProperty]
    public PlanForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await open.StoredAsync(id, cancellation) is not { } item)
            return NotFound();
        (Item, Plan) = (item, await schedules.FindAsync(id, cancellation));
        if (!Request.HasFormContentType)
            Form = PlanForm.Of(Item, Plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        var (publishAt, unpublishAt) = Form.Read(clock.GetUtcNow(), (field, why) => ModelState.AddModelError($"{nameof(Form)}.{field}", why));
        foreach (var wrong in publishAt is null ? [] : await open.WrongFilesAsync(id, cancellation))
            ModelState.AddModelError("", wrong.Message);
        if (!ModelState.IsValid)
            return Page();
        var result = await handler.HandleAsync(id, Form.BasedOn, publishAt, unpublishAt, me.Reader, cancellation);
        if (!result.Succeeded)
            return Refuse(result);
        Happened = Words(publishAt, unpublishAt);
        return LocalRedirect($"/beheer/inhoud/{id}");
    }

    private PageResult Refuse(SaveResult result)
    {
        // Whoever sees the message has seen the newer text as well: the title and the link lead there.
        Form.BasedOn = result.Item?.ContentItemVersionId ?? "";
        ModelState.Remove("Form.BasedOn");
        foreach (var why in result.Errors.Select(error => $"{error.Message} ({error.Path})").DefaultIfEmpty("Iemand heeft dit intussen gewijzigd. Kijk nog eens naar de tekst en plan dan opnieuw."))
            ModelState.AddModelError("", why);
        return Page();
    }

    private string Words(DateTimeOffset? publishAt, DateTimeOffset? unpublishAt)
    {
        var twice = new[] { publishAt, unpublishAt }.Any(moment => moment is { } at && TypedMoment.IsTwice(at)) ? " Dit tijdstip komt die nacht twee keer voor. Wij nemen de eerste keer, in zomertijd." : "";
        if (publishAt is null && unpublishAt is null)
            return "Er is niets meer gepland.";
        if (publishAt <= clock.GetUtcNow())
            return "Dit tijdstip was al voorbij, dus het is nu gepubliceerd. Iedereen kan dit lezen." + (unpublishAt is { } until ? $" Het gaat offline op {DutchTime.DateAndTime(until)}." : "");
        return "Ingepland. " + string.Join(" ", new[]
        {
            publishAt is { } at ? $"Het komt op de site op {DutchTime.DateAndTime(at)}." : "",
            unpublishAt is { } end ? $"Het gaat offline op {DutchTime.DateAndTime(end)}." : "",
        }.Where(words => words.Length > 0)) + twice;
    }
}
