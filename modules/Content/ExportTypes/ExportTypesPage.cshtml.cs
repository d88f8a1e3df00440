using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>A recipe to keep: /beheer/soorten/recept for all types, /beheer/soorten/{type}/recept for one.</summary>
[RequirePermission(Permission.ManageContentTypes)]
internal sealed class ExportTypesPage(ExportTypes export) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? type, CancellationToken cancellation) =>
        await export.RunAsync(type, cancellation) is { } recipe ? File(recipe, "application/json; charset=utf-8", $"{type?.ToLowerInvariant() ?? "soorten"}.recipe.json") : NotFound();
}
