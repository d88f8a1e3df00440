using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.ManageContentTypes)]
internal sealed class AddTypePage(AddTypeHandler handler, ContentDefinitions definitions, TakenFolders folders) : PageModel
{
    [BindProperty]
    public AddTypeForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        foreach (var (field, why) in Form.Mistakes(await definitions.AllAsync(cancellation), await folders.AllAsync(cancellation)))
            ModelState.AddModelError($"{nameof(Form)}.{field}", why);
        if (!ModelState.IsValid)
            return Page();
        if (await handler.HandleAsync(Form, cancellation) is not { } name)
        {
            ModelState.AddModelError("", TypeDesk.Busy);
            return Page();
        }
        Happened = $"‘{Form.Type.DisplayName}’ is gemaakt. Redacteuren kunnen er meteen mee werken.";
        return LocalRedirect("/beheer/soorten/" + name);
    }
}
