using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.ManageTaxonomies)]
internal sealed class AddTaxonomyPage(Terms terms, AddTaxonomyHandler handler) : PageModel
{
    [BindProperty]
    public AddTaxonomyForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        foreach (var (field, why) in Form.Mistakes(await terms.AllAsync(cancellation)))
            ModelState.AddModelError($"{nameof(Form)}.{field}", why);
        if (!ModelState.IsValid)
            return Page();
        var (id, wrong) = await handler.HandleAsync(Form, cancellation);
        if (wrong is not null)
        {
            ModelState.AddModelError("", wrong);
            return Page();
        }
        Happened = $"De indeling ‘{Form.Name}’ is gemaakt. Je kunt haar nu kiezen bij een veld van een soort inhoud.";
        return LocalRedirect("/beheer/indelingen/" + id);
    }
}
