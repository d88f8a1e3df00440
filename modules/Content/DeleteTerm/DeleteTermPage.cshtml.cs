using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>Removes a term that nothing carries.</summary>
[RequirePermission(Permission.ManageTaxonomies)]
internal sealed class DeleteTermPage(TaxonomyDesk desk, TermUses uses) : PageModel
{
    [TempData]
    public string? Happened { get; set; }

    public OpenedTaxonomy Taxonomy { get; private set; } = null!;
    public JsonObject Term { get; private set; } = null!;

    /// <summary>Why it must stay; null when it may go.</summary>
    public string? Blocked { get; private set; }

    public string Name => OpenedTaxonomy.NameOf(Term);
    public string Address => $"/beheer/indelingen/{Taxonomy.Id}/{OpenedTaxonomy.IdOf(Term)}";

    public async Task<IActionResult> OnGetAsync(string id, string term, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(id, cancellation) is not { } taxonomy || taxonomy.Find(term) is not { } found)
            return NotFound();
        (Taxonomy, Term) = (taxonomy, found);
        var use = (await uses.CountAsync([term], cancellation))[term];
        Blocked = TermNodes.Below(found).Any() ? "Er hangen nog termen onder. Verplaats of verwijder die eerst."
            : use.IsNone ? null
            : $"Deze term wordt {(use.All + use.Elsewhere == 1 ? "1 keer" : $"{use.All + use.Elsewhere:N0} keer")} gebruikt. Voeg hem samen met een andere term: dan raakt niemand iets kwijt.";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string term, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, term, cancellation) is NotFoundResult missing)
            return missing;
        var name = Name;
        if (Blocked is null)
            Taxonomy.Delete(term);
        if ((Blocked ?? await desk.SaveAsync(Taxonomy, TermActs.Deleted, term, name, "", cancellation)) is { } wrong)
        {
            ModelState.AddModelError("", wrong);
            return Page();
        }
        Happened = $"‘{name}’ is verwijderd.";
        return LocalRedirect("/beheer/indelingen/" + id);
    }
}
