using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

[RequirePermission(Permission.ManageTaxonomies)]
internal sealed class AddTermPage(TaxonomyDesk desk, NewTerm maker) : PageModel
{
    [BindProperty]
    public TermForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public OpenedTaxonomy Taxonomy { get; private set; } = null!;
    public string Address => "/beheer/indelingen/" + Taxonomy.Id;
    public IReadOnlyList<SelectListItem> Parents => TermParents.Of(Taxonomy, "Niets: bovenaan", []);

    public async Task<IActionResult> OnGetAsync(string id, [FromQuery(Name = "onder")] string? parent, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(id, cancellation) is not { } taxonomy)
            return NotFound();
        Taxonomy = taxonomy;
        if (!Request.HasFormContentType)
            Form.Parent = parent ?? "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? actie, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, null, cancellation) is NotFoundResult missing)
            return missing;
        foreach (var (field, why) in Form.Mistakes(Taxonomy, null))
            ModelState.AddModelError($"{nameof(Form)}.{field}", why);
        if (!ModelState.IsValid)
            return Page();
        var term = await maker.MakeAsync(Taxonomy, Form, cancellation);
        Taxonomy.Add(term, Form.Parent.Length > 0 ? Form.Parent : null);
        if (await desk.SaveAsync(Taxonomy, TermActs.Added, OpenedTaxonomy.IdOf(term), Form.Name, "", cancellation) is { } wrong)
        {
            ModelState.AddModelError("", wrong);
            return Page();
        }
        Happened = $"‘{Form.Name}’ is toegevoegd.";
        return LocalRedirect(actie == "nog-een" ? $"{Address}/nieuw{(Form.Parent.Length > 0 ? $"?onder={Uri.EscapeDataString(Form.Parent)}" : "")}" : $"{Address}#term-{OpenedTaxonomy.IdOf(term)}");
    }
}
