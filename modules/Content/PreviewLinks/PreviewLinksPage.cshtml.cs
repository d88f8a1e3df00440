using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.EditContent)]
internal sealed class PreviewLinksPage(Drafts drafts, ContentDefinitions definitions, PreviewLinks links, CurrentMember me, TimeProvider clock) : PageModel
{
    private const int MostDays = 90;

    public ContentItem Item { get; private set; } = null!;
    public IReadOnlyList<PreviewLink> Links { get; private set; } = [];
    public DateTimeOffset Now => clock.GetUtcNow();

    [BindProperty]
    public int Days { get; set; } = PreviewLinks.DefaultDays;

    /// <summary>Shown once, after it was made.</summary>
    [TempData]
    public string? Made { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await drafts.LatestAsync(id, cancellation) is not { } item || !(await definitions.AllAsync(cancellation)).Editable().Any(type => type.Name == item.ContentType))
            return NotFound();
        (Item, Links) = (item, await links.OfAsync(id, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? intrekken, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        if (intrekken is not null)
            return await RevokeAsync(intrekken, cancellation);
        if (ModelState.IsValid && Days is < 1 or > MostDays)
            ModelState.AddModelError(nameof(Days), $"Kies van 1 tot en met {MostDays} dagen.");
        if (!ModelState.IsValid)
            return Page();
        Made = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/meelezen/{await links.MakeAsync(Item, Days, me.Reader, cancellation)}";
        return LocalRedirect(Request.Path);
    }

    private async Task<IActionResult> RevokeAsync(string linkId, CancellationToken cancellation)
    {
        ModelState.Clear();
        await links.RevokeAsync(Item, linkId, me.Reader, cancellation);
        Happened = "De link is ingetrokken. Wie hem opent, ziet niets meer.";
        return LocalRedirect(Request.Path);
    }
}
