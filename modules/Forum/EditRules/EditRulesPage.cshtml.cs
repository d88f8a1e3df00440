using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.EditHouseRules)]
internal sealed class EditRulesPage(HouseRules rules, EditRulesHandler handler) : PageModel
{
    public const string Address = "/beheer/huisregels";

    public RulesVersion? Current { get; private set; }

    [BindProperty]
    public EditRulesForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Current = await rules.CurrentAsync(cancellation);
        Form = new EditRulesForm { Body = Current?.Body ?? "", BasedOn = Current?.Number ?? 0 };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Current = await rules.CurrentAsync(cancellation);
        if (Current?.Body == Form.Body)
            ModelState.AddModelError("Form.Body", "Er is niets veranderd aan de tekst.");
        if (ModelState.IsValid && await handler.HandleAsync(Form, cancellation) is { } other)
            ModelState.AddModelError("Form.Body", $"Iemand anders bewaarde net versie {other.Number}. Bekijk die eerst en neem je wijziging daarin over. Je tekst staat hier nog.");
        if (!ModelState.IsValid)
            return Page();
        Happened = $"Versie {Form.BasedOn + 1} van de huisregels is bewaard.";
        return LocalRedirect(Address);
    }
}
